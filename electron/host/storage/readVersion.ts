import type { AnyRecord, Change } from '../../../shared/core/change.ts'
import type { Id } from '../../../shared/core/ids.ts'
import type { Model } from '../../../shared/core/model.ts'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import { applyChanges, emptyState, recordsOf } from '../../../shared/core/state.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { findClosingSeq, readEventRows } from './closingEvents.ts'
import { parseEventRow } from './eventRow.ts'
import { parseRecord } from './parseRecord.ts'
import { emptyDigest, toggleRecord } from './recordDigest.ts'
import type { SqliteDatabase } from './sqlite.ts'
import { unpackRows, type VersionRow } from './versionRows.ts'

/**
 * The records as they stood when a gathering was checked out. Kept rows that are not those the log
 * says are made again from the log: only when that is damaged too is a version lost.
 */
export function readVersion(
  db: SqliteDatabase,
  model: Model,
  closingId: Id,
): Result<readonly AnyRecord[], LibraryProblem> {
  const seq = findClosingSeq(db, closingId)
  if (seq === undefined) return fail({ reason: 'notFound' })
  const rows = keptRows(db, closingId, seq) ?? replayedRows(db, seq)
  if (!rows) return fail({ reason: 'versionDamaged' })
  const records: AnyRecord[] = []
  for (const { kind, id, data } of rows) {
    const record = parseRecord(model, kind, id, data)
    if (!record.ok) return fail({ reason: 'versionDamaged' })
    records.push(record.value)
  }
  return succeed(records)
}

/** What was kept with the event that checked out, if every row is as that event left it. */
export function keptRows(db: SqliteDatabase, closingId: Id, seq: number): readonly VersionRow[] | null {
  const packed = db
    .prepare<[string, number], Buffer>('SELECT records FROM versions WHERE closing_id = ? AND seq = ?')
    .pluck()
    .get(closingId, seq)
  const rows = packed && unpackRows(packed)
  return rows && isAsLeft(db, rows, seq) ? rows : null
}

/** The log's own answer, which costs a replay; null when it does not add up either. */
function replayedRows(db: SqliteDatabase, seq: number): readonly VersionRow[] | null {
  const changes: Change[] = []
  for (const row of readEventRows(db, seq)) {
    if (!parseEventRow(row)) return null
    // As it was written, not as it was parsed: the digest also knows in which order fields stood.
    changes.push(JSON.parse(row.change) as Change)
  }
  const rows = [...recordsOf(applyChanges(emptyState, changes))].map((record) => ({
    kind: record.kind,
    id: record.id,
    data: JSON.stringify(record),
  }))
  return isAsLeft(db, rows, seq) ? rows : null
}

function isAsLeft(db: SqliteDatabase, rows: readonly VersionRow[], seq: number): boolean {
  const expected = db
    .prepare<[number], Buffer>('SELECT records_digest FROM events WHERE seq = ?')
    .pluck()
    .get(seq)
  const digest = emptyDigest()
  const seen = new Set<string>()
  for (const { kind, id, data } of rows) {
    // A row met twice would cancel itself out of the digest.
    seen.add(JSON.stringify([kind, id]))
    toggleRecord(digest, kind, id, data)
  }
  return seen.size === rows.length && expected !== undefined && digest.equals(expected)
}
