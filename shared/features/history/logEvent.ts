import type { Change } from '../../core/change.ts'

/**
 * An event of the file's log as a window reads it: what was done and when, never by whom. History and
 * replay are shown to a room, and who moved a card is nobody's business there.
 */
export interface LogEvent {
  /** 1, 2, 3 … without gaps within a file: the one order. */
  readonly seq: number
  /** When, by the clock of the machine; ms since 1970, UTC. It may have been wrong. */
  readonly time: number
  /** The command's kind; old logs may hold kinds that are no more. */
  readonly kind: string
  /** The event an undo took back, or a redo did again; null for all others. */
  readonly retraces: number | null
  readonly change: Change
}
