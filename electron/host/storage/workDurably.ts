import type { SqliteDatabase } from './sqlite.ts'

const FULL = 2

/**
 * WAL, flushed at every commit: what is acknowledged survives the plug being pulled. To be called at
 * every opening: SQLite as we have it falls back to less as soon as a WAL file is opened again.
 */
export function workDurably(db: SqliteDatabase): void {
  const mode = db.pragma('journal_mode = WAL', { simple: true })
  db.pragma('synchronous = FULL')
  const synchronous = db.pragma('synchronous', { simple: true })
  if (mode !== 'wal' || synchronous !== FULL)
    throw new Error(`Not durable: journal ${mode}, synchronous ${synchronous}`)
}
