import type { Migration } from './migration.ts'

/**
 * `events` is the log: append-only, each row's `hash` covers the row and the hash before it, and
 * `records_digest` covers every row of `records` as this event left them. `records` is what
 * opening a network reads.
 */
export const createTables: Migration = {
  version: 1,
  apply: (db) => {
    db.exec(`
      CREATE TABLE events (
        seq INTEGER PRIMARY KEY,
        command_id TEXT NOT NULL UNIQUE,
        time INTEGER NOT NULL,
        actor TEXT NOT NULL,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        change TEXT NOT NULL,
        records_digest BLOB NOT NULL,
        previous_hash BLOB NOT NULL,
        hash BLOB NOT NULL
      ) STRICT;
      CREATE TABLE records (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        data TEXT NOT NULL,
        PRIMARY KEY (kind, id)
      ) STRICT, WITHOUT ROWID;
    `)
  },
}
