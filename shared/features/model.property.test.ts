import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply, commit } from '../core/apply.ts'
import type { Change } from '../core/change.ts'
import type { Command } from '../core/command.ts'
import { selectRedo, selectUndo } from '../core/history.ts'
import { REDO, UNDO } from '../core/historyCommands.ts'
import { parseCommand } from '../core/parseCommand.ts'
import { applyChanges, emptyState, type State } from '../core/state.ts'
import { planSitting } from '../testing/planSitting.ts'
import { type Intent, intentArbitrary, meanCommand } from '../testing/randomCommands.ts'
import { facilitator } from '../testing/sitting.ts'
import { model } from './model.ts'
import { requireMembership } from './municipality/membership.ts'
import { municipalityNoun } from './municipality/record.ts'

const intents = fc.array(intentArbitrary, { maxLength: 60, size: 'max' })
/** Without what undo passes by. */
const retraceable = fc.array(
  intentArbitrary.filter(({ kind }) => !model.commands.get(kind)?.isFinal),
  { maxLength: 60, size: 'max' },
)

interface Sitting {
  readonly state: State
  readonly changes: readonly Change[]
}

/** Plays intents as one facilitator would, and keeps the log. */
function play(start: State, list: readonly Intent[]): Sitting {
  let state = start
  const changes: Change[] = []
  let count = 0
  const newId = (): string => `id${count++}`
  const run = (kind: string, payload: unknown): void => {
    const command: Command = { id: newId(), kind, payload, actor: facilitator, time: count }
    const parsed = parseCommand(model, command)
    if (!parsed.ok) return
    const decision = apply(model, state, parsed.value)
    if (!decision.ok) return
    state = commit(model, state, parsed.value, decision.value)
    changes.push(decision.value)
  }
  for (const intent of list) {
    const meant = meanCommand(state, intent, newId)
    if (meant) run(meant.kind, meant.payload)
    else if (intent.kind === 'undo')
      run(UNDO, { commandId: selectUndo(state.history, facilitator)?.commandId ?? 'none' })
    else run(REDO, { commandId: selectRedo(state.history, facilitator)?.commandId ?? 'none' })
  }
  return { state, changes }
}

// A new sitting on a network that already holds something: what was done before opening is not undone.
const start: State = { ...planSitting().state, history: emptyState.history }

const tablesOf = (state: State): unknown =>
  [...state.tables]
    .map(([kind, table]) => [kind, [...table].sort()])
    .filter(([, rows]) => (rows as unknown[]).length > 0)

test('the dice do reach every kind of command', () => {
  const sittings = fc.sample(intents, { numRuns: 400, seed: 6 }).map((list) => play(start, list))
  const touched = new Set(
    sittings.flatMap(({ changes }) =>
      changes.flatMap((change) => [
        ...change.added.map(({ kind }) => `+${kind}`),
        ...change.updated.map(({ kind }) => `~${kind}`),
        ...change.removed.map(({ kind }) => `-${kind}`),
      ]),
    ),
  )
  const changing = [
    'municipality',
    'gathering',
    'stakeholder',
    'placement',
    'improvementArea',
    'areaPlacement',
  ]
  const planned = ['choice', 'action', 'anchoring', 'parkedItem']
  const answered = ['characteristic', 'ratingLevel', 'assessment', 'round']
  const gathered = ['programmeItem', 'homeTask', 'homeTaskReport', 'promise', 'attendance', 'trace']
  for (const kind of [...changing, ...planned, ...answered, ...gathered])
    expect([...touched]).toEqual(expect.arrayContaining([`+${kind}`, `~${kind}`, `-${kind}`]))
  // What has been kept stays.
  expect([...touched].filter((deed) => deed.endsWith('closing'))).toEqual(['+closing'])
})

test('undoing everything leads back to the start', () => {
  fc.assert(
    fc.property(retraceable, (list) => {
      let { state } = play(start, list)
      for (let step = 0; selectUndo(state.history, facilitator); step += 1) {
        const commandId = selectUndo(state.history, facilitator)?.commandId
        const command: Command = {
          id: `undo${step}`,
          kind: UNDO,
          payload: { commandId },
          actor: facilitator,
          time: 0,
        }
        const decision = apply(model, state, command)
        if (!decision.ok) throw new Error(`Undo was refused: ${JSON.stringify(decision.failure)}`)
        state = commit(model, state, command, decision.value)
      }
      expect(tablesOf(state)).toEqual(tablesOf(start))
    }),
    { numRuns: 400, seed: 1 },
  )
})

test('undoing everything and doing it all again leads back to the end', () => {
  fc.assert(
    fc.property(retraceable, (list) => {
      const played = play(start, list)
      const count = (intent: Intent['kind'], times: number): Intent[] =>
        Array(times).fill({ kind: intent, dice: [0, 0, 0], text: '' })
      const back = play(played.state, count('undo', 100))
      const forth = play(back.state, count('redo', 100))
      // Redo lists left over from `list` itself may go further than the end; then there is nothing to compare.
      if (selectRedo(played.state.history, facilitator)) return
      expect(tablesOf(forth.state)).toEqual(tablesOf(played.state))
    }),
    { numRuns: 300, seed: 2 },
  )
})

test('replaying the log gives the same records', () => {
  fc.assert(
    fc.property(intents, (list) => {
      const { state, changes } = play(start, list)
      expect(tablesOf(applyChanges(start, changes))).toEqual(tablesOf(state))
    }),
    { numRuns: 400, seed: 3 },
  )
})

test('every record in the state passes its own schema and hangs on records that exist', () => {
  fc.assert(
    fc.property(intents, (list) => {
      const { state } = play(start, list)
      for (const [kind, table] of state.tables) {
        const noun = model.nouns.get(kind)
        for (const record of table.values()) {
          expect(noun?.schema.safeParse(record).success, JSON.stringify(record)).toBe(true)
          for (const reference of noun?.references(record) ?? [])
            expect(state.tables.get(reference.kind)?.has(reference.id), JSON.stringify(record)).toBe(true)
        }
      }
    }),
    { numRuns: 300, seed: 4 },
  )
})

test('nobody has left before having come, whatever gatherings came and went', () => {
  fc.assert(
    fc.property(intents, (list) => {
      const { state } = play(start, list)
      for (const municipality of municipalityNoun.all(state))
        expect(requireMembership(state, municipality)).toMatchObject({ ok: true })
    }),
    { numRuns: 200, seed: 7 },
  )
})

test('no input makes parsing or applying throw', () => {
  const command = fc.record({
    id: fc.oneof(fc.string(), fc.anything()),
    kind: fc.oneof(fc.constantFrom(...model.commands.keys(), UNDO, REDO), fc.anything()),
    payload: fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything())),
    actor: fc.oneof(fc.constant(facilitator), fc.anything()),
    time: fc.oneof(fc.nat(), fc.anything()),
  })
  fc.assert(
    fc.property(fc.oneof(command, fc.anything()), (input) => {
      const parsed = parseCommand(model, input)
      if (parsed.ok) apply(model, start, parsed.value)
    }),
    { numRuns: 3000, seed: 5 },
  )
})
