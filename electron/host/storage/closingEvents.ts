import type { Id } from '../../../shared/core/ids.ts'
import { closingNoun } from '../../../shared/features/closing/record.ts'
import { EVENT_COLUMNS, type EventRow, parseEventRow } from './eventRow.ts'
import type { SqliteDatabase } from './sqlite.ts'

/** The one command that adds a closing; final, so no undo and no redo ever does. */
const CHECK_OUT = 'gathering.checkOut'

/** An event that checked a gathering out, and what it is called. */
export interface ClosingEvent {
  readonly closingId: Id
  readonly seq: number
}

/** Every time a gathering was checked out, as the log says, the oldest first. */
export const readClosingEvents = (db: SqliteDatabase): readonly ClosingEvent[] =>
  db
    .prepare<[string], EventRow>(`SELECT ${EVENT_COLUMNS} FROM events WHERE kind = ? ORDER BY seq`)
    .all(CHECK_OUT)
    .flatMap((row) =>
      (parseEventRow(row)?.change.added ?? [])
        .filter(closingNoun.is)
        .map(({ id }) => ({ closingId: id, seq: row.seq })),
    )

export const findClosingSeq = (db: SqliteDatabase, closingId: Id): number | undefined =>
  readClosingEvents(db).find((event) => event.closingId === closingId)?.seq

/** Rows of the log from the first to `lastSeq`. */
export const readEventRows = (db: SqliteDatabase, lastSeq: number): readonly EventRow[] =>
  db
    .prepare<[number], EventRow>(`SELECT ${EVENT_COLUMNS} FROM events WHERE seq <= ? ORDER BY seq`)
    .all(lastSeq)
