import type { Change } from './change.ts'
import type { Actor, Command } from './command.ts'
import type { Id } from './ids.ts'

/** One thing somebody did in this sitting, as undo sees it. */
export interface HistoryEntry {
  readonly commandId: Id
  readonly commandKind: string
  readonly actor: Actor
  readonly time: number
  readonly change: Change
  /** Set while the entry is undone: whose redo list it stands on. */
  readonly undoneBy?: Id
}

/** A list that grows at the top and shares its tail, so each state keeps its own at no cost. */
export interface Stack {
  readonly entry: HistoryEntry
  readonly below: Stack | null
}

/** What can be undone and redone, newest first. It lives for one sitting: opening a file starts it empty. */
export interface History {
  readonly done: Stack | null
  readonly undone: Stack | null
}

export const emptyHistory: History = { done: null, undone: null }

export function* entriesOf(stack: Stack | null): Iterable<HistoryEntry> {
  for (let current = stack; current; current = current.below) yield current.entry
}

export const findEntry = (stack: Stack | null, commandId: Id): HistoryEntry | undefined => {
  for (const entry of entriesOf(stack)) if (entry.commandId === commandId) return entry
  return undefined
}

/** Builds a stack from entries given newest first. */
export function stackFrom(entries: readonly HistoryEntry[]): Stack | null {
  return entries.reduceRight<Stack | null>((below, entry) => ({ entry, below }), null)
}

const push = (stack: Stack | null, entry: HistoryEntry): Stack => ({ entry, below: stack })

const without = (stack: Stack | null, isGone: (entry: HistoryEntry) => boolean): Stack | null =>
  [...entriesOf(stack)].some(isGone)
    ? stackFrom([...entriesOf(stack)].filter((entry) => !isGone(entry)))
    : stack

/** History after a new deed. Doing something new gives up the doer's own redo list, as everywhere. */
export function rememberDone(history: History, command: Command, change: Change): History {
  const entry = {
    commandId: command.id,
    commandKind: command.kind,
    actor: command.actor,
    time: command.time,
    change,
  }
  const undone = without(history.undone, (candidate) => candidate.undoneBy === command.actor.id)
  return { done: push(history.done, entry), undone }
}

export function rememberUndone(history: History, entry: HistoryEntry, by: Actor): History {
  const done = without(history.done, ({ commandId }) => commandId === entry.commandId)
  return { done, undone: push(history.undone, { ...entry, undoneBy: by.id }) }
}

export function rememberRedone(history: History, entry: HistoryEntry): History {
  const { undoneBy: _, ...again } = entry
  const undone = without(history.undone, ({ commandId }) => commandId === entry.commandId)
  return { done: push(history.done, again), undone }
}

const mayTouch = (actor: Actor, entry: HistoryEntry): boolean =>
  actor.role === 'facilitator' || entry.actor.id === actor.id

/**
 * What «Angre» means for this actor: the newest deed; for others than the facilitator, their own
 * newest. `isHere` keeps it to one board.
 */
export function selectUndo(
  history: History,
  actor: Actor,
  isHere: (entry: HistoryEntry) => boolean = () => true,
): HistoryEntry | undefined {
  for (const entry of entriesOf(history.done)) if (mayTouch(actor, entry) && isHere(entry)) return entry
  return undefined
}

/** What «Gjør om» means: what this actor undid last. */
export function selectRedo(
  history: History,
  actor: Actor,
  isHere: (entry: HistoryEntry) => boolean = () => true,
): HistoryEntry | undefined {
  for (const entry of entriesOf(history.undone))
    if (entry.undoneBy === actor.id && isHere(entry)) return entry
  return undefined
}
