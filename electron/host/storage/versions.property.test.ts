import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply, commit } from '../../../shared/core/apply.ts'
import { type AnyRecord, changeOf } from '../../../shared/core/change.ts'
import type { Command } from '../../../shared/core/command.ts'
import { selectRedo, selectUndo } from '../../../shared/core/history.ts'
import { REDO, UNDO } from '../../../shared/core/historyCommands.ts'
import type { Id } from '../../../shared/core/ids.ts'
import { parseCommand } from '../../../shared/core/parseCommand.ts'
import { applyChanges, emptyState, recordsOf, type State, stateFrom } from '../../../shared/core/state.ts'
import { closingNoun } from '../../../shared/features/closing/record.ts'
import { gatheringNoun } from '../../../shared/features/gathering/record.ts'
import { model } from '../../../shared/features/model.ts'
import { type Intent, intentArbitrary, meanCommand } from '../../../shared/testing/randomCommands.ts'
import { facilitator, mossSitting } from '../../../shared/testing/sitting.ts'
import { checkNetworkFile } from './checkNetworkFile.ts'
import { createNetworkFile } from './createNetworkFile.ts'
import { writeOldFile } from './migrations/testing/writeOldFile.ts'
import type { NetworkFile } from './networkFile.ts'
import { openOrThrow } from './testing/networkFixture.ts'
import { createTemporaryFolder } from './testing/temporaryFolder.ts'

const SEED = Number(process.env['SAMLING_SEED'] ?? 20261128)

/** Check-outs among whatever else a room does. */
const steps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: intentArbitrary },
    { weight: 1, arbitrary: fc.nat({ max: 9 }).map((die) => ({ kind: 'checkOut' as const, die })) },
  ),
  { maxLength: 50, size: 'max' },
)
type Step = Intent | { readonly kind: 'checkOut'; readonly die: number }

const sorted = (records: Iterable<AnyRecord>): readonly AnyRecord[] =>
  [...records].sort((left, right) => (left.kind + left.id < right.kind + right.id ? -1 : 1))

/** Plays into an open file, and remembers how everything stood at each check-out. */
function play(file: NetworkFile, list: readonly Step[], run: string): Map<Id, readonly AnyRecord[]> {
  let state: State = stateFrom(file.readRecords())
  const frozen = new Map<Id, readonly AnyRecord[]>()
  let count = 0
  const newId = (): string => `${run}${count++}`
  const does = (kind: string, payload: unknown): void => {
    // The laptop's clock runs backwards: nothing may lean on it.
    const parsed = parseCommand(model, { id: newId(), kind, payload, actor: facilitator, time: 1e6 - count })
    if (!parsed.ok) return
    const command: Command = parsed.value
    const decision = apply(model, state, command)
    if (!decision.ok) return
    expect(file.append({ seq: file.headSeq() + 1, command, change: decision.value }).ok).toBe(true)
    state = commit(model, state, command, decision.value)
    for (const { kind: noun, id } of decision.value.added)
      if (noun === closingNoun.kind) frozen.set(id, sorted(recordsOf(state)))
  }
  for (const step of list) {
    if (step.kind === 'checkOut') {
      const gatherings = gatheringNoun.all(state)
      const gatheringId = gatherings[step.die % Math.max(1, gatherings.length)]?.id ?? 'none'
      does('gathering.checkOut', { closingId: newId(), gatheringId, name: `Versjon ${count}` })
      continue
    }
    const meant = meanCommand(state, step, newId)
    if (meant) does(meant.kind, meant.payload)
    else if (step.kind === 'undo')
      does(UNDO, { commandId: selectUndo(state.history, facilitator)?.commandId ?? 'none' })
    else does(REDO, { commandId: selectRedo(state.history, facilitator)?.commandId ?? 'none' })
  }
  return frozen
}

/** Both ways to a closing lead to the same: what was kept, and the log played up to it. */
function expectFrozen(file: NetworkFile, frozen: ReadonlyMap<Id, readonly AnyRecord[]>): void {
  const events = file.readEvents(0, 10_000)
  for (const [closingId, records] of frozen) {
    const kept = file.readVersion(closingId)
    expect(kept.ok && sorted(kept.value)).toEqual(records)
    const end = events.findIndex(({ change }) => change.added.some(({ id }) => id === closingId)) + 1
    const replayed = applyChanges(
      emptyState,
      events.slice(0, end).map(({ change }) => change),
    )
    expect(sorted(recordsOf(replayed))).toEqual(records)
  }
}

/** A new file holding Moss with two gatherings, as one event. */
function writeMoss(): string {
  const path = join(createTemporaryFolder(), 'Moss.samling')
  const command = { id: 'start', kind: 'network.create', payload: {}, actor: facilitator, time: 1 }
  const change = changeOf({ added: [...recordsOf(mossSitting().state)] })
  expect(createNetworkFile(path, [{ seq: 1, command, change }]).ok).toBe(true)
  return path
}

async function holds(path: string, list: readonly Step[]): Promise<number> {
  const file = openOrThrow(path)
  const frozen = play(file, list, 'a')
  expectFrozen(file, frozen)
  const copy = `${path}.kopi.samling`
  expect((await file.copyTo(copy)).ok).toBe(true)
  // What is done after copying changes no version, here or there.
  for (const [id, records] of play(file, list, 'b')) frozen.set(id, records)
  expectFrozen(file, frozen)
  file.close()
  const again = openOrThrow(path)
  expectFrozen(again, frozen)
  again.close()
  const handedOver = openOrThrow(copy)
  expectFrozen(handedOver, new Map([...frozen].filter(([id]) => id.startsWith('a'))))
  handedOver.close()
  expect(checkNetworkFile(path)).toMatchObject({
    value: { versions: frozen.size, damagedVersions: [] },
  })
  return frozen.size
}

test(`the log played up to any check-out gives exactly the version kept then (seed ${SEED})`, async () => {
  let versions = 0
  const property = fc.asyncProperty(steps, async (list) => {
    versions += await holds(writeMoss(), list)
  })
  await fc.assert(property, { numRuns: 25, seed: SEED })
  expect(versions).toBeGreaterThan(50)
})

const old = [
  { kind: 'network', id: 'network', name: 'Gammelt', language: 'nb' },
  { kind: 'municipality', id: 'moss', name: 'Moss', number: null, county: null, language: 'nb' },
  { kind: 'gathering', id: 'samling1', title: 'Speilet', order: 'a0', date: null },
  { kind: 'gathering', id: 'samling2', title: 'Valget', order: 'a1', date: '2026-06-09' },
] as const

test(`so it is in a file that was of version 2 (seed ${SEED})`, async () => {
  const property = fc.asyncProperty(steps, async (list) => void (await holds(writeOldFile(old, 2), list)))
  await fc.assert(property, { numRuns: 10, seed: SEED })
})
