import { expect, test } from 'vitest'
import { apply } from '../../../../shared/core/apply.ts'
import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import { selectActiveCharacteristics } from '../../../../shared/features/characteristic/select.ts'
import { model } from '../../../../shared/features/model.ts'
import { sheetMakers } from '../sheets/sheetMakers.ts'
import { addAreas, addCards, run, smallNetwork } from '../testing/networkBuilder.ts'
import type { RowTaker } from './rowTaker.ts'
import { cellsOf, mossContext } from './testing/takeRows.ts'

const facilitator = { id: 'f', role: 'facilitator', name: 'Fasilitator' } as const
const characteristicId = selectActiveCharacteristics(smallNetwork())[0]?.id ?? ''

/** One of each noun, and the id of its row. */
function oneOfEach(): { readonly state: State; readonly ids: Readonly<Record<string, Id>> } {
  let state = addAreas(addCards(smallNetwork(), 'moss', [{ name: 'Havn' }]), 'moss', ['Areal'])
  const moss = { municipalityId: 'moss', gatheringId: 'g1', order: 'a0' } as const
  const step = { id: 'step', actionId: null, improvementAreaId: 'moss-a0', order: 'a0' } as const
  state = run(state, 'choice.choose', { improvementAreaId: 'moss-a0', gatheringId: 'g1', order: 'a0' })
  state = run(state, 'action.add', {
    municipalityId: 'moss',
    actions: [{ id: 'action', title: 'Kart', improvementAreaId: null, order: 'a0' }],
  })
  state = run(state, 'anchoring.add', {
    anchorings: [{ ...step, body: '', bodyName: 'Havnestyret', side: 'business', need: 'know' }],
  })
  state = run(state, 'promise.give', { ...moss, promiseId: 'promise', text: 'Ringe' })
  state = run(state, 'parkedItem.park', { ...moss, id: 'parked', text: 'Hvem?', about: null })
  state = run(state, 'homeTask.add', { homeTaskId: 'task', gatheringId: 'g1', text: 'Ring', order: 'a0' })
  const ids = {
    stakeholders: 'moss-s0',
    placements: 'moss-s0@g1',
    assessment: `moss@g1@${characteristicId}`,
    improvementAreas: 'moss-a0',
    plan: 'action',
    anchoring: 'step',
    promises: 'promise',
    parked: 'parked',
    homeTasks: 'task@moss',
  }
  return { state, ids }
}

const { state, ids } = oneOfEach()
const takers = sheetMakers.flatMap(({ key, takesBack }) => (takesBack ? [{ key, takesBack }] : []))
const rules = takers.flatMap(({ key, takesBack }) =>
  Object.entries(takesBack.texts).map(([column, rule]) => ({ key, taker: takesBack, column, ...rule })),
)

/** Why a text in a cell is refused; null = it is taken. */
function refusalOf(taker: RowTaker, id: Id, column: string, text: string): unknown {
  const taken = taker.changed(mossContext(state), id, cellsOf({ [column]: text }))
  if (!taken.ok) return taken.failure
  for (const { kind, payload } of taken.value) {
    const change = apply(model, state, { id: 'c', kind, payload, actor: facilitator, time: 0 })
    if (!change.ok) return change.failure.reason
  }
  return null
}

test('what is worked out or told elsewhere is never taken back', () => {
  const silent = sheetMakers.filter(({ takesBack }) => !takesBack).map(({ key }) => key)
  expect(silent).toEqual(['shared', 'rounds', 'thread', 'traces'])
  expect(takers.map(({ key }) => key).toSorted()).toEqual(Object.keys(ids).toSorted())
})

test.each(rules)('$key: $column holds $limit letters and not one more', ({ key, taker, column, limit }) => {
  const id = ids[key] ?? ''
  expect(refusalOf(taker, id, column, 'æ'.repeat(limit))).toBeNull()
  expect(refusalOf(taker, id, column, 'æ'.repeat(limit + 1))).toBe('textTooLong')
})

test.each(rules.filter(({ isRequired }) => isRequired))(
  '$key: $column must say something',
  ({ key, taker, column }) => {
    expect(refusalOf(taker, ids[key] ?? '', column, '')).toBe('nameEmpty')
  },
)

test.each(rules.filter(({ isRequired }) => !isRequired))(
  '$key: $column can be emptied',
  ({ key, taker, column }) => {
    expect(refusalOf(taker, ids[key] ?? '', column, '')).toBeNull()
  },
)
