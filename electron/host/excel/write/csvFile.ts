import { harmlessCell } from '../../../../shared/core/harmlessCell.ts'
import { type CellValue, type Column, isFormula, type TableSheet } from '../sheetModel.ts'
import { toExcelDate, toNorwegianDay } from './calendarDay.ts'
import { cellText, columnNames } from './sanitise.ts'

/** Without it Excel takes the letters for those of an older Windows. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as Norwegian spreadsheets read CSV: UTF-8 with a mark, semicolons, line ends of Windows, decimal
 * comma, days as 24.11.2026. No `sep=` line: only Excel knows it, and there it undoes the mark.
 */
export function csvFile({ columns, rows }: TableSheet): Buffer {
  const heading = columnNames(columns.map(({ title }) => title)).map((title) => inQuotes(harmlessCell(title)))
  const lines = [
    heading,
    ...rows.map((row) => columns.map((column, index) => cell(row[index] ?? null, column))),
  ]
  return Buffer.from(BYTE_ORDER_MARK + lines.map((line) => `${line.join(';')}\r\n`).join(''))
}

function cell(value: CellValue, column: Column): string {
  if (value === null) return ''
  if (isFormula(value)) return cell(value.result, column)
  if (typeof value === 'number') return String(value).replace('.', ',')
  const text = typeof value === 'string' ? value : value.text
  if (column.kind === 'day' && toExcelDate(text)) return toNorwegianDay(text)
  return inQuotes(harmlessCell(cellText(text)))
}

const inQuotes = (text: string): string =>
  /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
