import * as z from 'zod/mini'
import { type AnyRecord, type Change, fieldsOf, invert, isSame } from './change.ts'
import type { Command } from './command.ts'
import { entriesOf, findEntry, type HistoryEntry } from './history.ts'
import type { Id } from './ids.ts'
import type { Model } from './model.ts'
import { type Refusal, refuse } from './refusal.ts'
import { type Result, succeed } from './result.ts'
import { type State, tableOf } from './state.ts'

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
    missingReference(model, state, change) ??
    dependent(model, state, change)
  )
}

/** A record that would come back without what it hangs on. */
function missingReference(model: Model, state: State, change: Change): Touched | undefined {
  const returning = new Set(change.added.map(({ id }) => id))
  return change.added
    .flatMap((record) => model.nouns.get(record.kind)?.references(record) ?? [])
    .find(({ kind, id }) => !returning.has(id) && !tableOf(state, kind).has(id))
}

/** A record that hangs on one about to go, and does not go with it. */
function dependent(model: Model, state: State, change: Change): Touched | undefined {
  if (change.removed.length === 0) return undefined
  const leaving = new Set(change.removed.map(({ id }) => id))
  // What the change itself hands on (a merged card's relations) hangs on something else afterwards.
  const handedOn = new Map(change.updated.map(({ kind, id, after }) => [`${kind} ${id}`, after]))
  for (const [kind, table] of state.tables) {
    const noun = model.nouns.get(kind)
    for (const record of table.values()) {
      if (leaving.has(record.id)) continue
      const after: AnyRecord = { ...record, ...handedOn.get(`${kind} ${record.id}`) }
      if (noun?.references(after).some(({ id }) => leaving.has(id))) return record
    }
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
