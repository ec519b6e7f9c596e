import { type Change, isEmptyChange } from './change.ts'
import type { Command } from './command.ts'
import { findEntry, rememberDone, rememberRedone, rememberUndone } from './history.ts'
import { isRedo, isUndo, redoCommand, undoCommand } from './historyCommands.ts'
import { isPermitted, type Model } from './model.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Result } from './result.ts'
import { applyChange, type State } from './state.ts'

/**
 * The one rule of the house: an intent becomes a fact or a refusal. Pure; the window runs it to
 * show the result at once, the host runs it to decide. Never throws for a parsed command.
 */
export function apply(model: Model, state: State, command: Command): Result<Change, Refusal> {
  if (!isPermitted(model, command.actor.role, command.kind)) return refuse({ reason: 'notAllowed' })
  if (isUndo(command)) return undoCommand(model, state, command)
  if (isRedo(command)) return redoCommand(model, state, command)
  const definition = model.commands.get(command.kind)
  if (!definition) return refuse({ reason: 'malformed', detail: `unknown command ${command.kind}` })
  return definition.decide(state, command.payload, command)
}

/**
 * The state after a decided command: records and history move together, so that undo is itself
 * undoable and replaying a log of commands rebuilds both.
 */
export function commit(model: Model, state: State, command: Command, change: Change): State {
  const next = applyChange(state, change)
  if (isUndo(command)) {
    const entry = findEntry(state.history.done, command.payload.commandId)
    return entry ? { ...next, history: rememberUndone(state.history, entry, command.actor) } : next
  }
  if (isRedo(command)) {
    const entry = findEntry(state.history.undone, command.payload.commandId)
    return entry ? { ...next, history: rememberRedone(state.history, entry) } : next
  }
  if (isEmptyChange(change) || model.commands.get(command.kind)?.isFinal) return next
  return { ...next, history: rememberDone(state.history, command, change) }
}
