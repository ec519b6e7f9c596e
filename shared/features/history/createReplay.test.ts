import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnyRecord, Change } from '../../core/change.ts'
import { changeOf } from '../../core/change.ts'
import { applyChange, emptyState, recordsOf, type State } from '../../core/state.ts'
import { demoEvents } from '../../testing/demoNetwork.ts'
import { selectAllAreas } from '../improvementArea/select.ts'
import { model } from '../model.ts'
import { createReplay } from './createReplay.ts'

const plainly = (changes: readonly Change[], count: number): State =>
  changes.slice(0, count).reduce(applyChange, emptyState)

/** Records by kind and id, whatever order the tables hold them in. */
const contentOf = (state: State) =>
  [...recordsOf(state)].sort((one, other) => (`${one.kind} ${one.id}` < `${other.kind} ${other.id}` ? -1 : 1))

interface Step {
  readonly kind: string
  readonly id: string
  readonly value: number
}
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('card', 'area'),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    value: fc.integer({ min: -3, max: 9 }),
  }),
  { maxLength: 60 },
)

/** A legal log of steps: what is not there is added, a value under zero takes it away, else it is changed. */
function logOf(all: readonly Step[]): readonly Change[] {
  let state = emptyState
  return all.map(({ kind, id, value }) => {
    const current = state.tables.get(kind)?.get(id)
    const added = { kind, id, value } as AnyRecord
    const change = !current
      ? changeOf({ added: [added] })
      : value < 0
        ? changeOf({ removed: [current] })
        : changeOf({ updated: [{ kind, id, before: {}, after: { value } }] })
    state = applyChange(state, change)
    return change
  })
}

test('any moment of any log is what plain replay gives, whatever was looked at before', () => {
  fc.assert(
    fc.property(
      steps,
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.nat(70), { maxLength: 12 }),
      (all, every, looks) => {
        const log = logOf(all)
        const replay = createReplay(every)
        replay.add(log.slice(0, 17))
        replay.add(log.slice(17))
        for (const look of looks)
          expect(contentOf(replay.stateAfter(look))).toEqual(contentOf(plainly(log, look)))
      },
    ),
  )
})

test('the example from its first event to its last', () => {
  const log = [...demoEvents({ seed: 1 })].map(({ change }) => change)
  const replay = createReplay(50)
  replay.add(log)
  for (const count of [0, 1, 49, 50, 51, 333, log.length - 1, log.length, log.length + 9])
    expect(contentOf(replay.stateAfter(count))).toEqual(contentOf(plainly(log, count)))
  expect(replay.stateAfter(333)).toBe(replay.stateAfter(333))
})

test('a moment before a migration is of today’s shape', () => {
  const moss = { kind: 'municipality', id: 'moss', name: 'Moss', number: null, county: null, language: 'nb' }
  const gathering = { kind: 'gathering', id: 'g', title: 'Speilet', order: 'a0', date: null }
  const area = {
    ...{ kind: 'improvementArea', id: 'door', municipalityId: 'moss', title: 'Én dør inn', note: '' },
    ...{ characteristic: 'dialogue', order: 'a0', importance: 0.5, influenceability: 0.5 },
  }
  const old: readonly AnyRecord[] = [moss, gathering, area]
  const replay = createReplay()
  replay.add([changeOf({ added: old })])
  const state = replay.stateAfter(1)
  expect(selectAllAreas(state, 'moss')[0]?.isSetAside).toBe(false)
  for (const record of recordsOf(state))
    if (record.kind !== 'improvementArea')
      expect(model.nouns.get(record.kind)?.schema.safeParse(record).success).toBe(true)
})
