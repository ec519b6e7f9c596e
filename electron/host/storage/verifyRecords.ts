import type { AnyRecord } from '../../../shared/core/change.ts'
import type { Model } from '../../../shared/core/model.ts'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { Finding } from './finding.ts'
import { parseRecord } from './parseRecord.ts'
import { emptyDigest, toggleRecord } from './recordDigest.ts'
import type { SqliteDatabase } from './sqlite.ts'

interface RecordRow {
  readonly kind: string
  readonly id: string
  readonly data: string
}

/** A record is a few hundred bytes; a longer one is hostile or decayed, and is not even read. */
export const MAX_RECORD_BYTES = 1_000_000

/** Whether every row is exactly as the last event left it. Knows no nouns, so it holds for any version. */
export function verifyRecordDigest(db: SqliteDatabase, expected: Buffer): readonly Finding[] {
  const tooLong = db.prepare<[number], { kind: string; id: string }>(
    'SELECT kind, id FROM records WHERE octet_length(data) > ? LIMIT 1',
  )
  const giant = tooLong.get(MAX_RECORD_BYTES)
  if (giant) return [{ kind: 'record', noun: giant.kind, id: giant.id, detail: 'too long' }]
  const digest = emptyDigest()
  const seen = new Set<string>()
  for (const { kind, id, data } of db
    .prepare<[], RecordRow>('SELECT kind, id, data FROM records')
    .iterate()) {
    // A row met twice would cancel itself out of the digest.
    const key = JSON.stringify([kind, id])
    if (seen.has(key)) return [{ kind: 'digest' }]
    seen.add(key)
    toggleRecord(digest, kind, id, data)
  }
  return digest.equals(expected) ? [] : [{ kind: 'digest' }]
}

/** Reads all records through the door of their nouns. */
export function readVerifiedRecords(
  db: SqliteDatabase,
  model: Model,
): Result<readonly AnyRecord[], readonly Finding[]> {
  const records: AnyRecord[] = []
  const findings: Finding[] = []
  for (const row of db.prepare<[], RecordRow>('SELECT kind, id, data FROM records').iterate()) {
    const record = parseRecord(model, row.kind, row.id, row.data)
    if (record.ok) records.push(record.value)
    else findings.push({ kind: 'record', noun: row.kind, id: row.id, detail: record.failure })
  }
  return findings.length > 0 ? fail(findings) : succeed(records)
}
