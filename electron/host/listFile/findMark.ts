import { parseMark, type WorkbookMark } from '../excel/workbookMark.ts'
import type { OpenedSheet, OpenedWorkbook } from './openWorkbook.ts'

/** The mark of one of our workbooks, wherever it stands; null = not one of ours. */
export function findMark({ sheets }: OpenedWorkbook): WorkbookMark | null {
  // Samling puts it on the last.
  for (const sheet of sheets.toReversed()) {
    const mark = markOn(sheet)
    if (mark) return mark
  }
  return null
}

function markOn({ rows }: OpenedSheet): WorkbookMark | null {
  for (const { values } of rows)
    for (const value of values) {
      const mark = typeof value === 'string' ? parseMark(value.trim()) : null
      if (mark) return mark
    }
  return null
}
