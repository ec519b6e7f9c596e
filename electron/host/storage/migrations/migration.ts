import type { SqliteDatabase } from '../sqlite.ts'

/**
 * One step of the file format. Released steps are never edited: add the next. A step uses only its
 * own SQL, never today's code, which will have moved on when an old file meets it. A step that
 * changes records must do so as an event (change and records together, hash chain carried on), so
 * that replay of the log still gives the records. Any new noun or field needs a new version,
 * if only an empty step: it is how an older Samling knows to say "made with a newer Samling".
 */
export interface Migration {
  /** The file's `user_version` after this step; 1, 2, 3 … */
  readonly version: number
  readonly apply: (db: SqliteDatabase) => void
}
