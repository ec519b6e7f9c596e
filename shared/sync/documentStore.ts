import type { AnyRecord, Change } from '../core/change.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Result } from '../core/result.ts'
import type { SamlingEvent } from './event.ts'

/** Where a host session keeps one network. The real one is a SQLite file; tests may use memory. */
export interface DocumentStore {
  /** Seq of the last committed event; 0 in a new file. */
  readonly headSeq: () => number
  readonly readRecords: () => readonly AnyRecord[]
  /** Events with `seq > afterSeq`, in order, at most `limit`. */
  readonly readEvents: (afterSeq: number, limit: number) => readonly SamlingEvent[]
  /** Seq of the event this command became, if it is already in the file: repeats must be harmless. */
  readonly findCommand: (commandId: string) => number | undefined
  /**
   * Works out ahead, a step at a time, what `append` of this very change will write. Not finished, or outdated by
   * another event, it has cost its time and no more.
   */
  readonly prepare?: (change: Change) => Iterable<void>
  /**
   * Writes event and records in one transaction. Returning success means: on disk, synced.
   * A failure leaves file and memory as they were.
   */
  readonly append: (event: SamlingEvent) => Result<void, Refusal>
  readonly close: () => void
}
