import type { AnyRecord } from '../../../shared/core/change.ts'
import type { Model } from '../../../shared/core/model.ts'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { APPLICATION_ID } from './fileHeader.ts'
import { recogniseSchema } from './fileSchema.ts'
import type { Finding } from './finding.ts'
import { migrateFile, readFileVersion } from './migrateFile.ts'
import { FILE_VERSION } from './migrations/migrations.ts'
import { type Head, readHead } from './readHead.ts'
import { Sqlite, type SqliteDatabase } from './sqlite.ts'
import { damaged } from './storageProblem.ts'
import { verifyAllLinks, verifyLogTail, verifyReplay } from './verifyLog.ts'
import { readVerifiedRecords, verifyRecordDigest } from './verifyRecords.ts'

export interface VerifiedFile {
  readonly head: Head
  readonly records: readonly AnyRecord[]
}

export interface VerifyFailure {
  readonly problem: LibraryProblem
  readonly findings: readonly Finding[]
}

export interface VerifyOptions {
  readonly model: Model
  /**
   * `opening`: structure, all that the board will show, and the newest links. `afterCrash`: every link.
   * `whole`: also every event, and that replaying them gives the records.
   */
  readonly depth: 'opening' | 'afterCrash' | 'whole'
  /** Called with the file as it was, before it is taken up to the newest format. */
  readonly keepBeforeMigration: (db: SqliteDatabase, version: number) => void
}

const fallen = (problem: LibraryProblem, findings: readonly Finding[] = []): Result<never, VerifyFailure> =>
  fail({ problem, findings })

/**
 * Makes sure that a file is ours, whole and of today's format. Writes nothing unless it migrates,
 * and then only after everything that can be checked without knowing the nouns has been.
 */
export function verifyNetworkFile(
  db: SqliteDatabase,
  options: VerifyOptions,
): Result<VerifiedFile, VerifyFailure> {
  distrust(db)
  const version = readFileVersion(db)
  const stranger = recogniseFile(db, version, options.model)
  if (stranger) return fallen(stranger)
  const decay = [
    ...structureFindings(db, options.depth === 'opening' ? 'quick_check' : 'integrity_check'),
    ...verifyRecordDigest(db, readHead(db).recordsDigest),
    ...(options.depth === 'opening' ? verifyLogTail(db) : verifyAllLinks(db)),
  ]
  if (decay.length > 0) return fallen(damaged, decay)
  if (version < FILE_VERSION) {
    options.keepBeforeMigration(db, version)
    migrateFile(db)
  }
  const records = readVerifiedRecords(db, options.model)
  if (!records.ok) return fallen(damaged, records.failure)
  const contradictions = options.depth === 'whole' ? verifyReplay(db, records.value) : []
  if (contradictions.length > 0) return fallen(damaged, contradictions)
  return succeed({ head: readHead(db), records: records.value })
}

/** Before anything in the file is read: nothing that stands in it may act. */
function distrust(db: SqliteDatabase): void {
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('foreign_keys = ON')
}

function recogniseFile(db: SqliteDatabase, version: number, model: Model): LibraryProblem | undefined {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) return { reason: 'notSamling' }
  if (version > FILE_VERSION) return { reason: 'newer', version, supported: FILE_VERSION }
  if (version < 1) return damaged
  const schema = readableSchema(db, version, model)
  if (schema === 'own') return hasGiantRow(db) ? { reason: 'tooLarge' } : undefined
  return schema === 'foreign' ? { reason: 'notSamling' } : damaged
}

/** A schema that SQLite itself cannot make sense of gives a plain error, not its code for damage. */
function readableSchema(
  db: SqliteDatabase,
  version: number,
  model: Model,
): ReturnType<typeof recogniseSchema> {
  try {
    return recogniseSchema(db, version, model.nouns.size)
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_ERROR') return 'altered'
    throw error
  }
}

/** Longer than the text of any event, and well within what can be read at once. */
const MAX_EVENT_BYTES = 100_000_000

/** No row is longer than its file, so only a very large file needs looking through. */
function hasGiantRow(db: SqliteDatabase): boolean {
  const fileBytes = db
    .prepare<[], number>('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size')
    .pluck()
    .get()
  if ((fileBytes ?? 0) < MAX_EVENT_BYTES) return false
  const lengths = ['command_id', 'actor', 'kind', 'payload', 'change'].map((name) => `octet_length(${name})`)
  const giant = db.prepare<[number]>(`SELECT 1 FROM events WHERE ${lengths.join(' + ')} > ? LIMIT 1`)
  return giant.get(MAX_EVENT_BYTES) !== undefined
}

/** The quick check leaves out only that keys and rows agree; it is what an opening can afford. */
function structureFindings(db: SqliteDatabase, check: 'quick_check' | 'integrity_check'): readonly Finding[] {
  const rows = db.prepare<[], string>(`PRAGMA ${check}(20)`).pluck().all()
  return rows.filter((detail) => detail !== 'ok').map((detail) => ({ kind: 'structure', detail }))
}
