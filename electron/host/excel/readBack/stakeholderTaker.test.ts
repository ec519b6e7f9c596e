import { expect, test } from 'vitest'
import { getMunicipality } from '../../../../shared/features/municipality/select.ts'
import { addCards, run, smallNetwork } from '../testing/networkBuilder.ts'
import type { TakerContext } from './rowTaker.ts'
import { stakeholderTaker } from './stakeholderTaker.ts'

const placed = run(
  addCards(smallNetwork(), 'moss', [{ name: 'Havn' }, { name: 'NAV' }]),
  'stakeholder.place',
  {
    gatheringId: 'g1',
    places: [{ stakeholderId: 'moss-s0', influence: 0.4321, interest: 0.8765 }],
  },
)
const context: TakerContext = {
  state: placed,
  before: placed,
  municipality: getMunicipality(placed, 'moss') ?? null,
  language: 'nb',
  gatheringId: null,
  newId: () => 'new',
}
const cells = (entries: Record<string, string | number | null>) => new Map(Object.entries(entries))

test('what is said of a card becomes one edit, and only what is said', () => {
  expect(
    stakeholderTaker.changed(context, 'moss-s0', cells({ note: 'Ring', attitude: null, isRequired: 'yes' })),
  ).toEqual({
    ok: true,
    value: [
      {
        kind: 'stakeholder.edit',
        payload: { stakeholderIds: ['moss-s0'], note: 'Ring', attitude: null, isRequired: true },
      },
    ],
  })
})

test('a new number moves the card at the gathering the sheet shows; the other number stays exact', () => {
  expect(stakeholderTaker.changed(context, 'moss-s0', cells({ influence: 60 }))).toEqual({
    ok: true,
    value: [
      {
        kind: 'stakeholder.place',
        payload: {
          gatheringId: 'g1',
          places: [{ stakeholderId: 'moss-s0', influence: 0.6, interest: 0.8765 }],
        },
      },
    ],
  })
})

test('half a place is told of, and both numbers emptied put the card back in the tray', () => {
  expect(stakeholderTaker.changed(context, 'moss-s1', cells({ influence: 60 }))).toEqual({
    ok: false,
    failure: [{ column: 'influence', reason: 'needsBoth', hint: 'Interesse (0–100)' }],
  })
  const emptied = stakeholderTaker.changed(context, 'moss-s0', cells({ influence: null, interest: null }))
  expect(emptied).toEqual({
    ok: true,
    value: [
      {
        kind: 'stakeholder.unplace',
        payload: { gatheringId: 'g1', stakeholderIds: ['moss-s0'], form: 'plane' },
      },
    ],
  })
})

test('new rows become cards after those that are there, in the order of the sheet', () => {
  const taken = stakeholderTaker.added?.(context, [
    cells({ stakeholder: 'KS', influence: 10, interest: 20 }),
    cells({ stakeholder: 'NHO' }),
  ])
  if (!taken?.ok) throw new Error('Not taken')
  const [step] = taken.value
  if (step?.kind !== 'stakeholder.add') throw new Error('Not added')
  expect(step.payload.stakeholders.map(({ name }) => name)).toEqual(['KS', 'NHO'])
  expect(step.payload.stakeholders[0]?.place).toEqual({ gatheringId: 'g1', influence: 0.1, interest: 0.2 })
  const [first, second] = step.payload.stakeholders.map(({ order }) => order)
  expect((first ?? '') < (second ?? '')).toBe(true)
})
