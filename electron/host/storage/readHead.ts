import { EVENT_COLUMNS, type EventRow, FIRST_PREVIOUS_HASH } from './eventRow.ts'
import { emptyDigest } from './recordDigest.ts'
import type { SqliteDatabase } from './sqlite.ts'

/** Where the log stands: what the next event must link to. */
export interface Head {
  readonly seq: number
  readonly hash: Buffer
  readonly recordsDigest: Buffer
}

export function readHead(db: SqliteDatabase): Head {
  const last = db.prepare<[], EventRow>(`SELECT ${EVENT_COLUMNS} FROM events ORDER BY seq DESC LIMIT 1`).get()
  return last ?? { seq: 0, hash: FIRST_PREVIOUS_HASH, recordsDigest: emptyDigest() }
}
