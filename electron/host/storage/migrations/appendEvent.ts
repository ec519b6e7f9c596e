import { createHash } from 'node:crypto'
import type { SqliteDatabase } from '../sqlite.ts'

export type Fields = Readonly<Record<string, unknown>>

export const recordsOf = (db: SqliteDatabase, kind: string): Fields[] =>
  db
    .prepare<[string], string>('SELECT data FROM records WHERE kind = ? ORDER BY id')
    .pluck()
    .all(kind)
    .map((data) => JSON.parse(data))

interface LastEvent {
  readonly seq: number
  readonly time: number
  readonly digest: Buffer
  readonly hash: Buffer
}

/**
 * The log's next event, written by the step to that version: these records out, those in, linked to
 * the one before. The hashes here are those of versions 1 to 3: when they change, a new step brings
 * its own.
 */
export function appendEvent(
  db: SqliteDatabase,
  version: number,
  removed: readonly Fields[],
  added: readonly Fields[],
): void {
  const last = db
    .prepare<[], LastEvent>(
      'SELECT seq, time, records_digest AS digest, hash FROM events ORDER BY seq DESC LIMIT 1',
    )
    .get()
  // Records without an event cannot be: the digest was checked before this.
  if (!last) throw new Error('There are records, but no event')
  const digest = Buffer.from(last.digest)
  const read = db
    .prepare<[string, string], string>('SELECT data FROM records WHERE kind = ? AND id = ?')
    .pluck()
  const write = db.prepare('INSERT OR REPLACE INTO records (kind, id, data) VALUES (?, ?, ?)')
  for (const record of added) {
    const [kind, id, data] = [String(record['kind']), String(record['id']), JSON.stringify(record)]
    const before = read.get(kind, id)
    if (before !== undefined) toggle(digest, kind, id, before)
    toggle(digest, kind, id, data)
    write.run(kind, id, data)
  }
  const [seq, commandId, kind] = [last.seq + 1, `migration-${version}`, 'file.migrate']
  const actor = JSON.stringify({ id: 'host', role: 'host', name: '' })
  const payload = JSON.stringify({ version })
  const change = JSON.stringify({ added, updated: [], removed })
  const hash = createHash('sha256')
    .update(last.hash)
    .update(digest)
    .update(JSON.stringify([seq, commandId, last.time, actor, kind, payload, change]))
    .digest()
  db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
    ...[seq, commandId, last.time, actor, kind, payload, change, digest, last.hash, hash],
  )
}

function toggle(digest: Buffer, kind: string, id: string, data: string): void {
  const hash = createHash('sha256')
    .update(JSON.stringify([kind, id, data]))
    .digest()
  for (let at = 0; at < digest.length; at += 1) digest[at] = (digest[at] ?? 0) ^ (hash[at] ?? 0)
}
