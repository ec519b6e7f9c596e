import { appendEvent, type Fields, recordsOf } from './appendEvent.ts'
import type { Migration } from './migration.ts'

/**
 * Self-assessment and the four gatherings: more is said of records that were there, and `versions`
 * keeps whole gatherings as they were checked out. `seq` is the event that checked out; `records` is
 * the gzipped JSON list of all records after it, whose digest that event's `records_digest` is.
 */
export const sayMore: Migration = {
  version: 3,
  apply: (db) => {
    db.exec(`
      CREATE TABLE versions (
        closing_id TEXT PRIMARY KEY,
        seq INTEGER NOT NULL,
        records BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;
    `)
    const before = Object.keys(added).flatMap((kind) => recordsOf(db, kind))
    if (before.length > 0) appendEvent(db, 3, before, before.map(saidMore))
  },
}

/** What each noun may say from this version on, and what it says when nobody has. */
const added: Readonly<Record<string, Fields>> = {
  network: { reportTitle: '' },
  municipality: { isSharing: false, joinedGatheringId: null, leftGatheringId: null },
  gathering: { startsAt: null, place: '', purpose: '', checkIn: '', checkOut: '' },
  round: { characteristics: [], levels: [] },
  choice: { happened: null, outcome: '' },
  action: { result: '' },
}

const saidMore = (record: Fields): Fields => ({ ...record, ...added[String(record['kind'])] })
