import { createHash } from 'node:crypto'
import type { SqliteDatabase } from '../sqlite.ts'
import type { Migration } from './migration.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Areas say more of themselves, and where they stand is a record per gathering. Written as one event,
 * so that replaying the log still gives the records. Everything here is version 1's and 2's own: the
 * hashes too, whatever they become later.
 */
export const moveAreaPlaces: Migration = {
  version: 2,
  apply: (db) => {
    const areas = recordsOf(db, 'improvementArea')
    if (areas.length === 0) return
    const gatheringId = gatheringOfPlaces(db)
    const added = areas.flatMap((area) => [areaOf(area), ...placementOf(area, gatheringId)])
    appendEvent(db, areas, added)
  },
}

const recordsOf = (db: SqliteDatabase, kind: string): Fields[] =>
  db
    .prepare<[string], string>('SELECT data FROM records WHERE kind = ? ORDER BY id')
    .pluck()
    .all(kind)
    .map((data) => JSON.parse(data))

function areaOf(area: Fields): Fields {
  const { characteristic, importance: _, influenceability: __, ...kept } = area
  const characteristics = characteristic === null ? [] : [characteristic]
  return { ...kept, vision: '', characteristics, stakeholderIds: [], isSetAside: false, merged: [] }
}

/** Version 1 did not say when an area was placed: the gathering that had last begun when the file was last used. */
function gatheringOfPlaces(db: SqliteDatabase): string | null {
  const gatherings = recordsOf(db, 'gathering').sort((left, right) =>
    String(left['order']) < String(right['order']) ? -1 : 1,
  )
  const lastTime = db.prepare<[], number>('SELECT max(time) FROM events').pluck().get() ?? 0
  const lastDay = new Date(lastTime).toISOString().slice(0, 10)
  const begun = gatherings.filter(({ date }) => typeof date === 'string' && date <= lastDay)
  const chosen = begun.at(-1) ?? gatherings[0]
  return chosen ? String(chosen['id']) : null
}

function placementOf(area: Fields, gatheringId: string | null): Fields[] {
  const { id, importance, influenceability } = area
  if (gatheringId === null || importance === null || influenceability === null) return []
  const ids = { id: `${id}@${gatheringId}`, improvementAreaId: id, gatheringId }
  const places = { importance, influenceability, effect: null, effort: null, reason: '' }
  return [{ kind: 'areaPlacement', ...ids, ...places }]
}

interface LastEvent {
  readonly seq: number
  readonly time: number
  readonly digest: Buffer
  readonly hash: Buffer
}

/** The log's next event: these records out, those in, linked to the one before. */
function appendEvent(db: SqliteDatabase, removed: readonly Fields[], added: readonly Fields[]): void {
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
  const [seq, commandId, kind] = [last.seq + 1, 'migration-2', 'file.migrate']
  const actor = JSON.stringify({ id: 'host', role: 'host', name: '' })
  const payload = JSON.stringify({ version: 2 })
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
