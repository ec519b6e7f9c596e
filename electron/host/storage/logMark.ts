import type { SqliteDatabase } from './sqlite.ts'

/**
 * Whose log this is and how far it has come. Two files with the same `line` are editions of one
 * network; with the same `head` too, they are the same to the last change.
 */
export interface LogMark {
  /**
   * Hash of the event the file's own line begins with: the first, or the one that named a copy made on
   * purpose. Since a hash covers all before it, two files with the same one have the same past up to it.
   */
  readonly line: string
  readonly head: string
}

/** Who names a copy; no window ever is called so. */
export const HOST_ACTOR_ID = 'host'

/** The mark of a verified file; null when nothing has happened in it. */
export function readLogMark(db: SqliteDatabase): LogMark | null {
  const head = db.prepare<[], { hash: Buffer }>('SELECT hash FROM events ORDER BY seq DESC LIMIT 1').get()
  const line = db
    .prepare<[string], { hash: Buffer }>(
      `SELECT hash FROM events
       WHERE seq = 1 OR (kind = 'network.rename' AND json_extract(actor, '$.id') = ?)
       ORDER BY seq DESC LIMIT 1`,
    )
    .get(HOST_ACTOR_ID)
  return head && line ? { head: head.hash.toString('hex'), line: line.hash.toString('hex') } : null
}
