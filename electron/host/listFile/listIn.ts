import type { ListFile, ListSheet } from '../../../shared/sync/listFile.ts'
import type { OpenedSheet, OpenedWorkbook } from './openWorkbook.ts'
import { cellAt, type ReadRow } from './ownWorkbook.ts'

/** What one workbook may become in the page; far above a list of stakeholders. */
const MAX_SHEETS = 20
const MAX_ROWS = 6000
const MAX_COLUMNS = 30
const MAX_CELLS = 120_000
/** Longer than any note; a name this long is refused by its own limit and said to be too long. */
const MAX_CELL_LETTERS = 2500

/** The cells of a workbook as text, of the sheets a person can see. */
export function listIn({ sheets }: OpenedWorkbook): ListFile {
  const lists: ListSheet[] = []
  let roomForCells = MAX_CELLS
  for (const sheet of sheets.filter(({ isVisible }) => isVisible)) {
    if (lists.length === MAX_SHEETS) break
    const list = listOf(sheet, roomForCells)
    roomForCells -= list.rows.reduce((count, row) => count + row.length, 0)
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
    const cells = textsOf(row)
    if (cells.length === 0) continue
    rowCount += 1
    if (rows.length === MAX_ROWS || left < cells.length) continue
    left -= cells.length
    rows.push(cells)
    rowNumbers.push(row.number)
  }
  return { name, rows, rowCount, rowNumbers }
}

/** What the cells show, up to the last that shows something. */
function textsOf(row: ReadRow): string[] {
  const texts = Array.from({ length: Math.min(row.values.length, MAX_COLUMNS) }, (_, column) =>
    textAt(row, column),
  )
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1)
}

function textAt(row: ReadRow, column: number): string {
  const cell = cellAt(row, column)
  switch (cell.kind) {
    case 'text':
      return cell.text.trim().slice(0, MAX_CELL_LETTERS)
    case 'number':
      return String(cell.number)
    case 'day':
      // As people here write it.
      return cell.day.split('-').toReversed().join('.')
    case 'error':
    case 'empty':
      return ''
  }
}
