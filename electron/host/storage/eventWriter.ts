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
  /** See `DocumentStore.prepare`. */
  readonly prepare: (change: Change) => Iterable<void>
  readonly append: (event: SamlingEvent) => Result<void, Refusal>
}

/** Writes events and the records they change, one transaction each; the head moves only after the commit. */
export function createEventWriter(db: SqliteDatabase, model: Model, start: Head): EventWriter {
  const statements = prepareWrites(db)
  let head = start
  let ahead: Prepared | null = null
  const write = db.transaction((event: SamlingEvent, { rows, recordsDigest }: Prepared): Head => {
    for (const { kind, id, data } of rows.values())
      if (data === null) statements.removeRecord.run(kind, id)
      else statements.writeRecord.run(kind, id, data)
    const row = toEventRow(event, head.hash, recordsDigest)
    statements.insertEvent.run(row)
    keepVersions(statements, event)
    return { seq: row.seq, hash: row.hash, recordsDigest }
  })
  const begin = (change: Change): Prepared => ({
    ...{ change, head, recordsDigest: Buffer.from(head.recordsDigest) },
    rows: new Map(),
  })
  /** What was prepared for this very change on this very head, else what it takes now. */
  const preparedFor = (change: Change): Prepared => {
    const ready = ahead
    ahead = null
    if (ready?.change === change && ready.head === head) return ready
    const prepared = begin(change)
    for (const _ of prepareRows(statements, model, prepared));
    return prepared
  }
  return {
    head: () => head,
    *prepare(change) {
      const prepared = begin(change)
      try {
        yield* prepareRows(statements, model, prepared)
        ahead = prepared
      } catch (error) {
        // `append` will say so.
        if (!(error instanceof UnfitRecord)) throw error
      }
    },
    append: (event) => {
      if (event.seq !== head.seq + 1) throw new Error(`Event ${event.seq} does not follow ${head.seq}`)
      try {
        return attemptCommit(() => {
          head = write(event, preparedFor(event.change))
        })
      } catch (error) {
        if (error instanceof UnfitRecord) return refuse({ reason: 'malformed', detail: error.message })
        throw error
      }
    },
  }
}

/** The rows a change comes to, in the order they are first touched, and the digest of all records with them. */
interface Prepared {
  readonly change: Change
  readonly head: Head
  readonly recordsDigest: Buffer
  readonly rows: Map<string, { readonly kind: string; readonly id: string; readonly data: string | null }>
}

/** Nothing is written: opening the file would call such a record damage, so it must not get in. */
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

/** The same order and the same leniency as `applyChanges`, so that replay gives these very rows. A step is a row. */
function* prepareRows(
  statements: Statements,
  model: Model,
  { change, recordsDigest, rows }: Prepared,
): Generator<void> {
  const current = ({ kind, id }: AnyRecord | FieldUpdate): string | null => {
    const touched = rows.get(`${kind} ${id}`)
    return touched ? touched.data : (statements.readRecord.get(kind, id)?.data ?? null)
  }
  const put = (kind: string, id: string, before: string | null, data: string | null): void => {
    if (before !== null) toggleRecord(recordsDigest, kind, id, before)
    if (data !== null) toggleRecord(recordsDigest, kind, id, data)
    rows.set(`${kind} ${id}`, { kind, id, data })
  }
  for (const record of change.removed) {
    const before = current(record)
    if (before !== null) put(record.kind, record.id, before, null)
    yield
  }
  for (const record of change.added) {
    put(record.kind, record.id, current(record), fitText(model, record))
    yield
  }
  for (const update of change.updated) {
    const { kind, id, after } = update
    const before = current(update)
    if (before !== null)
      put(kind, id, before, fitText(model, { ...fieldsOf(JSON.parse(before)), ...after, kind, id }))
    yield
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
