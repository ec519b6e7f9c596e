import { expect, test } from 'vitest'
import { addAreas, addCards, run, smallNetwork } from '../testing/networkBuilder.ts'
import { planWritten, tablesOf } from './testing/writtenIn.ts'

/** Moss with two cards and two areas; the first of each is what the rest hangs on. */
function hung() {
  let state = addAreas(addCards(smallNetwork(), 'moss', [{ name: 'NAV' }, { name: 'Havna' }]), 'moss', [
    'Areal',
    'Skole',
  ])
  const place = { stakeholderId: 'moss-s0', influence: 0.2, interest: 0.4 }
  state = run(state, 'stakeholder.place', { gatheringId: 'g1', places: [place] })
  state = run(state, 'relation.add', {
    ...{ relationId: 'r', fromId: 'moss-s1', toId: 'moss-s0' },
    ...{ relationKind: 'influences', isBothWays: false, note: '' },
  })
  state = run(state, 'choice.choose', { improvementAreaId: 'moss-a0', gatheringId: 'g1', order: 'a0' })
  const action = { id: 't1', title: 'Kart', improvementAreaId: 'moss-a0', order: 'a0' }
  state = run(state, 'action.add', { municipalityId: 'moss', actions: [action] })
  state = run(state, 'action.edit', { actionId: 't1', stakeholderIds: ['moss-s0'] })
  const step = { id: 'f1', improvementAreaId: null, actionId: 't1', need: 'know', side: 'political' } as const
  return run(state, 'anchoring.add', { anchorings: [{ ...step, body: 'municipalCouncil', order: 'a0' }] })
}
const state = hung()

const removedFrom = async (sheet: string, name: string) => {
  const table = tablesOf(state, 'moss').find((one) => one.name === sheet)
  const row = table?.rows.findIndex((cells) => cells.includes(name)) ?? -1
  const { plan } = await planWritten(state, 'moss', [], { without: [{ sheet, row }] })
  return plan.differences.map(({ kind, address, row: of, goesAlong }) => ({ kind, address, of, goesAlong }))
}

test('a card that goes says where it stood, who it was tied to, and which actions name it', async () => {
  expect(await removedFrom('Interessenter', 'NAV')).toEqual([
    {
      ...{ kind: 'removed', address: 'A3', of: 'NAV' },
      goesAlong: [
        { kind: 'placement', name: 'Speilet' },
        { kind: 'relation', name: 'Havna' },
        { kind: 'link', name: 'Kart' },
      ],
    },
  ])
})

test('an area takes its choice, its actions and their steps along; one that stands alone takes nothing', async () => {
  expect(await removedFrom('Forbedringsområder', 'Areal')).toMatchObject([
    {
      of: 'Areal',
      goesAlong: [
        { kind: 'choice', name: 'Areal' },
        { kind: 'action', name: 'Kart' },
        { kind: 'anchoring', name: 'Kommunestyret' },
      ],
    },
  ])
  expect(await removedFrom('Forbedringsområder', 'Skole')).toMatchObject([{ of: 'Skole', goesAlong: [] }])
})
