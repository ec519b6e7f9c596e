import { readClosingEvents } from './closingEvents.ts'
import type { Finding } from './finding.ts'
import { keptRows } from './readVersion.ts'
import type { SqliteDatabase } from './sqlite.ts'

/**
 * That every gathering checked out has its version, exactly as the log says it was, and that nothing
 * else lies among them. A damaged version is no reason to refuse a file: it can be made again from
 * the log (`readVersion`), and what the room works on is in `records`.
 */
export function verifyVersions(db: SqliteDatabase): readonly Finding[] {
  const closings = readClosingEvents(db)
  const damaged = closings.filter(({ closingId, seq }) => keptRows(db, closingId, seq) === null)
  const known = new Set(closings.map(({ closingId }) => closingId))
  const strangers = db
    .prepare<[], string>('SELECT closing_id FROM versions')
    .pluck()
    .all()
    .filter((id) => !known.has(id))
  return [...damaged.map(({ closingId }) => closingId), ...strangers].map((id) => ({ kind: 'version', id }))
}
