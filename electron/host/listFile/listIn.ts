import type { ListFile, ListSheet } from '../../../shared/sync/listFile.ts'
import { cellTexts } from './cellTexts.ts'
import type { OpenedSheet, OpenedWorkbook } from './openWorkbook.ts'

/** What one workbook may become in the page; far above a list of stakeholders. */
const MAX_SHEETS = 20
const MAX_ROWS = 6000
const MAX_COLUMNS = 30
const MAX_CELLS = 120_000

/** The cells of a workbook as text, of the sheets a person can see. */
export function listIn({ sheets }: OpenedWorkbook): ListFile {
  const lists: ListSheet[] = []
  let roomForCells = MAX_CELLS
  for (const sheet of sheets.filter(({ isVisible }) => isVisible)) {
    if (lists.length === MAX_SHEETS) break
    // Its columns are few, and its rows counted as it was read.
    const list = sheet.register ? { name: sheet.name, ...sheet.register } : listOf(sheet, roomForCells)
    if (!sheet.register) roomForCells -= list.rows.reduce((count, row) => count + row.length, 0)
    if (list.rowCount > 0) lists.push(list)
  }
  return { sheets: lists }
}

function listOf({ name, rows: read, rowCount: all }: OpenedSheet, roomForCells: number): ListSheet {
  const rows: string[][] = []
  const rowNumbers: number[] = []
  let rowCount = all - read.length
  let left = roomForCells
  for (const row of read) {
    const cells = cellTexts(row, MAX_COLUMNS)
    if (cells.length === 0) continue
    rowCount += 1
    if (rows.length === MAX_ROWS || left < cells.length) continue
    left -= cells.length
    rows.push(cells)
    rowNumbers.push(row.number)
  }
  return { name, rows, rowCount, rowNumbers }
}
