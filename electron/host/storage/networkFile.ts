import type { AnyRecord } from '../../../shared/core/change.ts'
import type { Id } from '../../../shared/core/ids.ts'
import { type Result, succeed } from '../../../shared/core/result.ts'
import { model } from '../../../shared/features/model.ts'
import type { DocumentStore } from '../../../shared/sync/documentStore.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import type { WorkbookOrigin } from '../excel/workbookMark.ts'
import { copyOpenFile } from './copyOpenFile.ts'
import { EVENT_COLUMNS, type EventRow, parseEventRow } from './eventRow.ts'
import { createEventWriter } from './eventWriter.ts'
import { createLogReader, type LogReader } from './logReader.ts'
import { type NetworkSummary, readSummary } from './networkSummary.ts'
import { parseRecord } from './parseRecord.ts'
import { readOrigin } from './readOrigin.ts'
import { readVersion } from './readVersion.ts'
import { addBackup } from './rollingBackup.ts'
import type { SqliteDatabase } from './sqlite.ts'
import { problemOf } from './storageProblem.ts'
import type { VerifiedFile } from './verifyNetworkFile.ts'

/** One open `.samling` file; this process is its only user until `close`. */
export interface NetworkFile extends DocumentStore {
  readonly path: string
  /**
   * How the file was found. `recovered`: the last stop was not clean, everything acknowledged is here.
   * `journalMissing`: not clean, and the file beside it that held the newest changes is gone, so the
   * very last of them may be missing.
   */
  readonly found: 'clean' | 'recovered' | 'journalMissing'
  readonly summary: () => NetworkSummary
  /** All records as they stood when a gathering was checked out. */
  readonly readVersion: (closingId: Id) => Result<readonly AnyRecord[], LibraryProblem>
  /** Whose log this is and how far it has come, as a workbook made now says; null = nothing has happened. */
  readonly readOrigin: () => WorkbookOrigin | null
  /** The log as it stands now, for looking things up in. */
  readonly readLog: () => LogReader
  /** Writes a complete, verified, closed copy while work goes on here. The name must be free. */
  readonly copyTo: (path: string) => Promise<Result<void, LibraryProblem>>
  /** Keeps a verified copy among the file's backups, if anything has changed since the last. */
  readonly backUp: () => Promise<Result<'copied' | 'unchanged', LibraryProblem>>
}

export interface NetworkFileParts {
  readonly db: SqliteDatabase
  readonly path: string
  readonly found: NetworkFile['found']
  readonly verified: VerifiedFile
  /** Where `backUp` keeps its copies; without it nothing is kept. */
  readonly backups?: { readonly folder: string; readonly now: () => number } | undefined
  readonly onClose: () => void
}

const MARK_BYTES = 6

/** The store on an open, verified connection. */
export function createNetworkFileStore(parts: NetworkFileParts): NetworkFile {
  const { db, path, found, verified, backups, onClose } = parts
  const writer = createEventWriter(db, model, verified.head)
  const read = prepareReads(db)
  // Opening has just read all records; the first reader gets those, if nothing was written meanwhile.
  let fresh: readonly AnyRecord[] | null = verified.records
  const take = (rows: readonly RecordRow[]): readonly AnyRecord[] => rows.map(requireRecord)
  const copyTo = (target: string): Promise<Result<void, LibraryProblem>> => copyOpenFile(db, target, model)
  const mark = (): string => writer.head().hash.toString('hex', 0, MARK_BYTES)
  // Two at once would take each other's unfinished copy away.
  let backingUp: ReturnType<NetworkFile['backUp']> | null = null
  const keepBackup = async (): ReturnType<NetworkFile['backUp']> =>
    backups ? addBackup(backups.folder, { mark, copyTo }, backups.now) : succeed('unchanged')
  return {
    path,
    found,
    headSeq: () => writer.head().seq,
    readRecords: () => {
      const records = fresh ?? take(read.records.all())
      fresh = null
      return records
    },
    readEvents: (afterSeq, limit) => read.events.all(afterSeq, limit).map(requireEvent),
    findCommand: (commandId) => read.command.get(commandId)?.seq,
    prepare: writer.prepare,
    append: (event) => {
      fresh = null
      return writer.append(event)
    },
    readVersion: (closingId) => readVersion(db, model, closingId),
    summary: () => readSummary(db, take(read.records.all())),
    readOrigin: () => readOrigin(db),
    readLog: () => createLogReader(db, writer.head().seq, take(read.records.all())),
    copyTo,
    backUp: () => {
      backingUp ??= keepBackup().finally(() => {
        backingUp = null
      })
      return backingUp
    },
    close: () => {
      if (!db.open) return
      try {
        closeAsOneFile(db)
      } finally {
        db.close()
        onClose()
      }
    },
  }
}

/**
 * Brings everything into the one file and leaves WAL mode, so that nothing stands beside the file
 * people copy. On a full disk the -wal stays, and holds everything.
 */
function closeAsOneFile(db: SqliteDatabase): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.pragma('journal_mode = DELETE')
  } catch (error) {
    // What is acknowledged is on disk already; the next opening brings the rest together.
    if (!problemOf(error)) throw error
  }
}

interface RecordRow {
  readonly kind: string
  readonly id: string
  readonly data: string
}

const prepareReads = (db: SqliteDatabase) => ({
  records: db.prepare<[], RecordRow>('SELECT kind, id, data FROM records'),
  events: db.prepare<[number, number], EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM events WHERE seq > ? ORDER BY seq LIMIT ?`,
  ),
  command: db.prepare<[string], { seq: number }>('SELECT seq FROM events WHERE command_id = ?'),
})

// Verified at opening and only written by us since: another content is a broken invariant.
function requireRecord(row: RecordRow): AnyRecord {
  const record = parseRecord(model, row.kind, row.id, row.data)
  if (!record.ok) throw new Error(`The record ${row.kind} ${row.id} cannot be read: ${record.failure}`)
  return record.value
}

function requireEvent(row: EventRow) {
  const event = parseEventRow(row)
  if (!event) throw new Error(`The event ${row.seq} cannot be read`)
  return event
}
