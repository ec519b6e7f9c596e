import type { AnyRecord } from '../../../shared/core/change.ts'
import { EVENT_COLUMNS, type EventRow } from './eventRow.ts'
import type { SqliteDatabase } from './sqlite.ts'

/** A verified file's log, for looking things up in; good as long as its connection is open. */
export interface LogReader {
  readonly headSeq: number
  readonly rowAt: (seq: number) => EventRow | undefined
  /** Times of the events with `seq > afterSeq`, in order. */
  readonly timesAfter: (afterSeq: number) => readonly number[]
  readonly records: readonly AnyRecord[]
}

export function createLogReader(
  db: SqliteDatabase,
  headSeq: number,
  records: readonly AnyRecord[],
): LogReader {
  const row = db.prepare<[number], EventRow>(`SELECT ${EVENT_COLUMNS} FROM events WHERE seq = ?`)
  const times = db.prepare<[number], number>('SELECT time FROM events WHERE seq > ? ORDER BY seq').pluck()
  return {
    headSeq,
    records,
    rowAt: (seq) => row.get(seq),
    timesAfter: (afterSeq) => times.all(afterSeq),
  }
}
