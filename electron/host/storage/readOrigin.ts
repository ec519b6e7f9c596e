import type { WorkbookOrigin } from '../excel/workbookMark.ts'
import { readLogMark } from './logMark.ts'
import type { SqliteDatabase } from './sqlite.ts'

/** As much of a hash as tells one network from another. */
const LINE_LETTERS = 16

/** Where a workbook made of this file comes from; null when nothing has happened in it. */
export function readOrigin(db: SqliteDatabase): WorkbookOrigin | null {
  const commandId = db
    .prepare<[], string>('SELECT command_id FROM events ORDER BY seq DESC LIMIT 1')
    .pluck()
    .get()
  const mark = readLogMark(db)
  return mark && commandId !== undefined ? { line: mark.line.slice(0, LINE_LETTERS), commandId } : null
}
