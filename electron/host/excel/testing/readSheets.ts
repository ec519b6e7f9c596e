import ExcelJS from 'exceljs'
import { type CellValue, isFormula, type TableSheet } from '../sheetModel.ts'
import { toExcelDate, toNorwegianDay } from '../write/calendarDay.ts'
import { cellText } from '../write/sanitise.ts'

/** A cell as plain data: dates as ISO days, empty as null. */
export type PlainCell = string | number | null

/** Reads a workbook back with exceljs: sheet name → rows of cells, header row first. */
export async function readSheets(bytes: Buffer): Promise<ReadonlyMap<string, readonly PlainCell[][]>> {
  const workbook = new ExcelJS.Workbook()
  // exceljs declares its own Buffer; Node's is one.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, rowsOf(sheet)]))
}

const rowsOf = (sheet: ExcelJS.Worksheet): PlainCell[][] =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => plainCell(sheet.getCell(row + 1, column + 1))),
  )

function plainCell({ value }: ExcelJS.Cell): PlainCell {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'object' && 'text' in value) return String(value.text)
  if (typeof value === 'object' && 'result' in value)
    return plainCell({ value: value.result } as ExcelJS.Cell)
  // A formula that shows nothing: exceljs gives an empty result as none.
  if (typeof value === 'object' && 'formula' in value) return null
  throw new Error(`Unexpected cell ${JSON.stringify(value)}`)
}

/**
 * What reading a table's sheet must give: its model after the gate. exceljs reads a formula that
 * gives 0 as one that gives nothing; `zero` is what stands for it.
 */
export function expectedRows(
  { columns, rows, whenEmpty }: TableSheet,
  zero: PlainCell = null,
): PlainCell[][] {
  const header = columns.map(({ title }) => title)
  if (rows.length > 0) return [header, ...rows.map((row) => row.map((cell) => expectedCell(cell, zero)))]
  return [header, header.map((_, index) => (index === 0 ? whenEmpty : null))]
}

function expectedCell(value: CellValue, zero: PlainCell): PlainCell {
  if (value === null || typeof value === 'number') return value
  if (isFormula(value)) return value.result === 0 ? zero : expectedCell(value.result, zero)
  const text = cellText(typeof value === 'string' ? value : value.text)
  return text === '' ? null : text
}

/** What a person sees in the cells of a table's sheet, in a program that writes numbers the English way. */
export function shownRows(sheet: TableSheet): string[][] {
  const [header = [], ...rows] = expectedRows(sheet, 0)
  const shown = rows.map((row) =>
    row.map((cell, index) => {
      if (cell === null) return ''
      const kind = sheet.rows.length > 0 ? sheet.columns[index]?.kind : 'text'
      if (typeof cell === 'number') return kind === 'score' ? cell.toFixed(1) : String(cell)
      return kind === 'day' && toExcelDate(cell) ? toNorwegianDay(cell) : cell
    }),
  )
  return [header.map(String), ...shown]
}
