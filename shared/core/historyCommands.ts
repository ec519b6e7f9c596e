import * as z from 'zod/mini'
import { type AnyRecord, type Change, fieldsOf, invert, isSame } from './change.ts'
import type { Command } from './command.ts'
import { entriesOf, findEntry, type HistoryEntry } from './history.ts'
import type { Id } from './ids.ts'
import type { Model } from './model.ts'
import { type Refusal, refuse } from './refusal.ts'
import { type Result, succeed } from './result.ts'
import { applyChange, type State, tableOf } from './state.ts'

export const UNDO = 'history.undo'
export const REDO = 'history.redo'

export interface HistoryPayload {
  readonly commandId: Id
}

export const historyPayloadSchema = z.strictObject({
  commandId: z.string().check(z.minLength(1), z.maxLength(64)),
})

// The door has parsed the payload by kind before a command gets here, so the kind decides its type.
export const isUndo = (command: Command): command is Command<HistoryPayload> => command.kind === UNDO
export const isRedo = (command: Command): command is Command<HistoryPayload> => command.kind === REDO

/** Takes one deed back, if nothing it touched was changed since. Others than the facilitator undo only their own. */
export function undoCommand(
  model: Model,
  state: State,
  command: Command<HistoryPayload>,
): Result<Change, Refusal> {
  const entry = findEntry(state.history.done, command.payload.commandId)
  if (!entry) return refuse({ reason: 'notInHistory' })
  if (command.actor.role !== 'facilitator' && entry.actor.id !== command.actor.id)
    return refuse({ reason: 'notAllowed' })
  return retrace(model, state, invert(entry.change), entry)
}

/** Does again what this actor undid. */
export function redoCommand(
  model: Model,
  state: State,
  command: Command<HistoryPayload>,
): Result<Change, Refusal> {
  const entry = findEntry(state.history.undone, command.payload.commandId)
  if (!entry) return refuse({ reason: 'notInHistory' })
  if (entry.undoneBy !== command.actor.id) return refuse({ reason: 'notAllowed' })
  return retrace(model, state, entry.change, entry)
}

/** Allows `change` only where the records still are exactly as it left them; else says who changed them. */
function retrace(model: Model, state: State, change: Change, entry: HistoryEntry): Result<Change, Refusal> {
  const touched = firstConflict(model, state, change)
  return touched
    ? refuse({ reason: 'changedSince', by: lastToTouch(state, touched, entry) })
    : succeed(change)
}

interface Touched {
  readonly kind: string
  readonly id: Id
}

function firstConflict(model: Model, state: State, change: Change): Touched | undefined {
  const current = ({ kind, id }: Touched): AnyRecord | undefined => tableOf(state, kind).get(id)
  return (
    change.updated.find((update) => {
      const record = current(update)
      return (
        !record ||
        Object.entries(update.before).some(([field, value]) => !isSame(fieldsOf(record)[field], value))
      )
    }) ??
    change.removed.find((record) => !isSame(current(record), record)) ??
    change.added.find((record) => current(record) !== undefined) ??
    brokenReference(model, applyChange(state, change), change)
  )
}

/**
 * What would hang in the air once the change is made. Looked for `after` it, because a change may
 * move a record from what goes to what stays; by kind and id, because a record may bear the id of
 * the one it hangs on.
 */
const brokenReference = (model: Model, after: State, change: Change): Touched | undefined =>
  missingReference(model, after, change) ?? dependent(model, after, change)

const keyOf = ({ kind, id }: Touched): string => `${kind} ${id}`
const isThere = (state: State, { kind, id }: Touched): boolean => tableOf(state, kind).has(id)

/** Something a record that comes back, or is set back, hangs on, and that is gone. */
function missingReference(model: Model, after: State, change: Change): Touched | undefined {
  return [...change.added, ...change.updated]
    .flatMap(({ kind, id }) => {
      const record = tableOf(after, kind).get(id)
      return (record && model.nouns.get(kind)?.references(record)) ?? []
    })
    .find((reference) => !isThere(after, reference))
}

/** A record that hangs on one that went, and did not go with it. */
function dependent(model: Model, after: State, change: Change): Touched | undefined {
  if (change.removed.length === 0) return undefined
  const gone = new Set(change.removed.map(keyOf))
  for (const [kind, table] of after.tables) {
    const noun = model.nouns.get(kind)
    for (const record of table.values())
      if (noun?.references(record).some((reference) => gone.has(keyOf(reference)))) return record
  }
  return undefined
}

function lastToTouch(state: State, { kind, id }: Touched, since: HistoryEntry): string {
  for (const entry of entriesOf(state.history.done)) {
    if (entry.commandId === since.commandId) break
    const { added, updated, removed } = entry.change
    if ([...added, ...updated, ...removed].some((part) => part.kind === kind && part.id === id))
      return entry.actor.name
  }
  return ''
}
