import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '../../core/apply.ts'
import { type Change, invert } from '../../core/change.ts'
import { composeChanges } from '../../core/composeChanges.ts'
import { createDraft } from '../../core/draft.ts'
import { applyChange, applyChanges, recordsOf, type State, stateFrom } from '../../core/state.ts'
import { planSitting } from '../../testing/planSitting.ts'
import { type Intent, intentArbitrary, meanCommand } from '../../testing/randomCommands.ts'
import { facilitator, mossSitting, table3 } from '../../testing/sitting.ts'
import { model, stepRules } from '../model.ts'
import { stakeholderNoun } from '../stakeholder/record.ts'
import { decideSteps } from './commands.ts'

const start = planSitting().state
const intents = fc.array(
  intentArbitrary.filter(({ kind }) => kind !== 'undo' && kind !== 'redo'),
  { maxLength: 40, size: 'max' },
)

/** The steps of a random sitting that were allowed, and what each of them did. */
function play(list: readonly Intent[]) {
  let state = start
  let count = 0
  const steps: { kind: string; payload: unknown }[] = []
  const changes: Change[] = []
  for (const intent of list) {
    const meant = meanCommand(state, intent, () => `id${count++}`)
    if (!meant || model.commands.get(meant.kind)?.isFinal) continue
    const decided = decideSteps(stepRules, state, [meant], commandOf([meant]))
    if (!decided.ok) continue
    state = applyChange(state, decided.value)
    steps.push(meant)
    changes.push(decided.value)
  }
  return { steps, changes, after: state }
}

const commandOf = (steps: readonly { kind: string; payload: unknown }[], actor = facilitator) => ({
  ...{ id: 'home', kind: 'workbook.bringBack', payload: { steps }, actor, time: 0 },
})

const rowsOf = (state: State): ReadonlyMap<string, unknown> =>
  new Map([...recordsOf(state)].map((record) => [`${record.kind} ${record.id}`, record]))

test('steps of any kind become one change that does them all, and that can be taken back exactly', () => {
  let seen = 0
  fc.assert(
    fc.property(intents, (list) => {
      const { steps, changes, after } = play(list)
      const composed = composeChanges(changes)
      seen += steps.length
      expect(rowsOf(applyChange(start, composed))).toEqual(rowsOf(after))
      expect(rowsOf(applyChange(applyChange(start, composed), invert(composed)))).toEqual(rowsOf(start))
      if (steps.length === 0) return
      const decided = apply(model, start, commandOf(steps))
      expect(decided).toEqual({ ok: true, value: composed })
    }),
    { numRuns: 150 },
  )
  expect(seen).toBeGreaterThan(1000)
})

test('a draft holds what the changes one by one would leave, in the same order', () => {
  fc.assert(
    fc.property(intents, (list) => {
      const { changes } = play(list)
      const draft = createDraft(start)
      for (const change of changes) draft.make(change)
      const plain = applyChanges(stateFrom(recordsOf(start)), changes)
      for (const [kind, table] of plain.tables)
        expect([...(draft.state().tables.get(kind) ?? [])]).toEqual([...table])
    }),
    { numRuns: 60 },
  )
})

test('one step that is turned down stops them all, and which one is known', () => {
  const sitting = mossSitting()
  const before = sitting.state
  const edit = (name: string) => ({
    kind: 'stakeholder.edit',
    payload: { stakeholderIds: ['havn'], name },
  })
  const steps = [edit('Moss Havn'), edit('')]
  expect(sitting.does('workbook.bringBack', { steps })).toMatchObject({ failure: { reason: 'nameEmpty' } })
  expect(sitting.state).toBe(before)
  expect(decideSteps(stepRules, before, steps, commandOf(steps))).toMatchObject({ failure: { index: 1 } })
})

test('one undo takes a whole workbook back, and one redo brings it again', () => {
  const sitting = mossSitting()
  const before = rowsOf(sitting.state)
  const place = {
    gatheringId: 'samling1',
    places: [{ stakeholderId: 'havn', influence: 0.2, interest: 0.4 }],
  }
  sitting.does('workbook.bringBack', {
    steps: [
      { kind: 'stakeholder.place', payload: place },
      { kind: 'stakeholder.edit', payload: { stakeholderIds: ['havn'], name: 'Moss Havn' } },
    ],
  })
  const after = rowsOf(sitting.state)
  expect(stakeholderNoun.get(sitting.state, 'havn')?.name).toBe('Moss Havn')
  expect(sitting.undoes().ok).toBe(true)
  expect(rowsOf(sitting.state)).toEqual(before)
  expect(sitting.redoes().ok).toBe(true)
  expect(rowsOf(sitting.state)).toEqual(after)
})

test('no step may be what cannot be undone, what nobody knows, or another workbook', () => {
  const sitting = mossSitting()
  for (const kind of ['round.reveal', 'history.undo', 'workbook.bringBack', 'file.format'])
    expect(sitting.does('workbook.bringBack', { steps: [{ kind, payload: {} }] })).toMatchObject({
      failure: { reason: 'malformed' },
    })
  const steps = [{ kind: 'stakeholder.remove', payload: { stakeholderIds: ['havn'] } }]
  expect(decideSteps(stepRules, sitting.state, steps, commandOf(steps, table3)).ok).toBe(true)
  const rename = [{ kind: 'network.rename', payload: { name: 'Nytt' } }]
  expect(decideSteps(stepRules, sitting.state, rename, commandOf(rename, table3))).toMatchObject({
    failure: { refusal: { reason: 'notAllowed' }, index: 0 },
  })
})
