import { type AnyRecord, type Change, type FieldUpdate, fieldsOf } from '../../../shared/core/change.ts'
import type { Model } from '../../../shared/core/model.ts'
import { type Refusal, refuse } from '../../../shared/core/refusal.ts'
import type { Result } from '../../../shared/core/result.ts'
import { closingNoun } from '../../../shared/features/closing/record.ts'
import type { SamlingEvent } from '../../../shared/sync/event.ts'
import { type EventRow, toEventRow } from './eventRow.ts'
import { parseRecord } from './parseRecord.ts'
import type { Head } from './readHead.ts'
import { toggleRecord } from './recordDigest.ts'
import type { SqliteDatabase } from './sqlite.ts'
import { attemptCommit } from './storageProblem.ts'
import { MAX_RECORD_BYTES } from './verifyRecords.ts'
import { packRows } from './versionRows.ts'

export interface EventWriter {
  readonly head: () => Head
  readonly append: (event: SamlingEvent) => Result<void, Refusal>
}

/** Writes events and the records they change, one transaction each; the head moves only after the commit. */
export function createEventWriter(db: SqliteDatabase, model: Model, start: Head): EventWriter {
  const statements = prepareWrites(db)
  let head = start
  const write = db.transaction((event: SamlingEvent): Head => {
    const recordsDigest = Buffer.from(head.recordsDigest)
    writeChange(statements, model, event.change, recordsDigest)
    const row = toEventRow(event, head.hash, recordsDigest)
    statements.insertEvent.run(row)
    keepVersions(statements, event)
    return { seq: row.seq, hash: row.hash, recordsDigest }
  })
  return {
    head: () => head,
    append: (event) => {
      if (event.seq !== head.seq + 1) throw new Error(`Event ${event.seq} does not follow ${head.seq}`)
      try {
        return attemptCommit(() => {
          head = write(event)
        })
      } catch (error) {
        if (error instanceof UnfitRecord) return refuse({ reason: 'malformed', detail: error.message })
        throw error
      }
    },
  }
}

/** Rolls the transaction back: opening the file would call such a record damage, so it must not get in. */
class UnfitRecord extends Error {}

type Statements = ReturnType<typeof prepareWrites>

const prepareWrites = (db: SqliteDatabase) => ({
  readRecord: db.prepare<[string, string], { data: string }>(
    'SELECT data FROM records WHERE kind = ? AND id = ?',
  ),
  writeRecord: db.prepare<[string, string, string]>(
    'INSERT OR REPLACE INTO records (kind, id, data) VALUES (?, ?, ?)',
  ),
  removeRecord: db.prepare<[string, string]>('DELETE FROM records WHERE kind = ? AND id = ?'),
  readRecords: db.prepare<[], { kind: string; id: string; data: string }>(
    'SELECT kind, id, data FROM records ORDER BY kind, id',
  ),
  insertVersion: db.prepare<[string, number, Buffer]>(
    'INSERT INTO versions (closing_id, seq, records) VALUES (?, ?, ?)',
  ),
  insertEvent: db.prepare<EventRow>(`
    INSERT INTO events
      (seq, command_id, time, actor, kind, payload, change, records_digest, previous_hash, hash)
    VALUES
      (@seq, @commandId, @time, @actor, @kind, @payload, @change, @recordsDigest, @previousHash, @hash)`),
})

/** A gathering that is checked out is kept as it stands, whole, in the same transaction. */
function keepVersions(statements: Statements, { seq, change }: SamlingEvent): void {
  for (const { kind, id } of change.added)
    if (kind === closingNoun.kind)
      statements.insertVersion.run(id, seq, packRows(statements.readRecords.all()))
}

/** The same order and the same leniency as `applyChanges`, so that replay gives these very rows. */
function writeChange(statements: Statements, model: Model, change: Change, digest: Buffer): void {
  const current = ({ kind, id }: AnyRecord | FieldUpdate): string | undefined =>
    statements.readRecord.get(kind, id)?.data
  for (const { kind, id } of change.removed) {
    const before = current({ kind, id })
    if (before === undefined) continue
    toggleRecord(digest, kind, id, before)
    statements.removeRecord.run(kind, id)
  }
  const put = (record: AnyRecord, before: string | undefined): void => {
    const { kind, id } = record
    const data = fitText(model, record)
    if (before !== undefined) toggleRecord(digest, kind, id, before)
    statements.writeRecord.run(kind, id, data)
    toggleRecord(digest, kind, id, data)
  }
  for (const record of change.added) put(record, current(record))
  for (const update of change.updated) {
    const before = current(update)
    if (before === undefined) continue
    const { kind, id, after } = update
    put({ ...fieldsOf(JSON.parse(before)), ...after, kind, id }, before)
  }
}

function fitText(model: Model, record: AnyRecord): string {
  const data = JSON.stringify(record)
  const parsed = parseRecord(model, record.kind, record.id, data)
  if (!parsed.ok) throw new UnfitRecord(`${record.kind}: ${parsed.failure}`)
  // SQLite stores ids as UTF-8: half a surrogate pair would come back as another id.
  if (!record.id.isWellFormed()) throw new UnfitRecord(`${record.kind}: id is not text`)
  if (Buffer.byteLength(data) > MAX_RECORD_BYTES) throw new UnfitRecord(`${record.kind}: too long`)
  return data
}
