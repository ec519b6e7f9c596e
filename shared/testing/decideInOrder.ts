import { apply } from '../core/apply.ts'
import type { Command } from '../core/command.ts'
import type { Id } from '../core/ids.ts'
import { applyChanges, emptyState, type State } from '../core/state.ts'
import { type CommandPayloads, model } from '../features/model.ts'
import type { SamlingEvent } from '../sync/event.ts'

/** Turns a story of commands into the log it makes. Throws if one is refused: then the story is wrong. */
export function* decideInOrder(commands: Iterable<Command>): Generator<SamlingEvent> {
  let state: State = emptyState
  let seq = 0
  for (const batch of batchesOf(commands)) {
    const events = batch.map((command): SamlingEvent => {
      const change = apply(model, state, command)
      if (!change.ok) throw new Error(`${command.kind} was refused: ${JSON.stringify(change.failure)}`)
      return { seq: ++seq, command, change: change.value }
    })
    state = applyChanges(
      state,
      events.map(({ change }) => change),
    )
    yield* events
  }
}

/** The records after a story. */
export const stateAfter = (commands: Iterable<Command>): State =>
  applyChanges(
    emptyState,
    [...decideInOrder(commands)].map(({ change }) => change),
  )

/**
 * Joins placings of different cards; every other command stands alone. Placings of different cards
 * cannot see each other, so each may be decided on the state before all of them; and the tables
 * are copied once a batch, which is what makes 50,000 events a matter of seconds.
 */
function* batchesOf(commands: Iterable<Command>): Generator<readonly Command[]> {
  let batch: Command[] = []
  let touched = new Set<Id>()
  for (const command of commands) {
    const card = placedCard(command)
    if (card === null || touched.has(card) || touched.size < batch.length) {
      if (batch.length > 0) yield batch
      batch = []
      touched = new Set()
    }
    batch.push(command)
    if (card !== null) touched.add(card)
  }
  if (batch.length > 0) yield batch
}

function placedCard({ kind, payload }: Command): Id | null {
  if (kind !== 'stakeholder.place') return null
  // The kind decides the payload's type; the example places one card at a time.
  return (payload as CommandPayloads['stakeholder.place']).places[0]?.stakeholderId ?? null
}
