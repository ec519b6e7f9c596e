import { cleanLines } from '../../../../shared/core/text.ts'
import type { ReadCell } from '../../listFile/ownWorkbook.ts'
import { type CellValue, type Column, isFormula } from '../sheetModel.ts'
import { toExcelDate } from '../write/calendarDay.ts'
import { cellText } from '../write/sanitise.ts'
import { dayOfSerial, parseDay, parseNumber } from './parseText.ts'
import { wordKey } from './wordKey.ts'

/** A cell as it counts for «is this the same?»: what writing, a spreadsheet program and reading leave of it. */
export type PlainCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: string }

const empty: PlainCell = { kind: 'empty' }

/** Spaces at the ends, controls and the way letters are composed say nothing. */
const plainText = (text: string): PlainCell => {
  const plain = cleanLines(cellText(text)).trim()
  return plain === '' ? empty : { kind: 'text', text: plain }
}

/** What a table says, as it leaves the house. */
export function plainValue(value: CellValue | undefined, column: Column): PlainCell {
  if (value === null || value === undefined) return empty
  if (typeof value === 'number') return { kind: 'number', number: value }
  if (isFormula(value)) return plainValue(value.result, column)
  const text = typeof value === 'string' ? value : value.text
  return column.kind === 'day' && toExcelDate(text) ? { kind: 'day', day: text } : plainText(text)
}

/** What a cell of a workbook says. */
export function plainRead(cell: ReadCell): PlainCell {
  switch (cell.kind) {
    case 'empty':
      return empty
    case 'number':
      return { kind: 'number', number: cell.number }
    case 'day':
      return { kind: 'day', day: cell.day }
    case 'text':
    case 'error':
      return plainText(cell.text)
  }
}

/** Numbers are written with as many decimals as are shown; what is left over is the machine's own. */
const NUMBER_ROOM = 1e-6

/**
 * LibreOffice breaks a line of more letters than this in two when it saves a text of several lines; of a text as long
 * as a cell holds, the breaks push as many letters over the edge.
 */
const LONGEST_LINE = 16_000
const MOST_BREAKS = 2

function isSameText(one: string, other: string): boolean {
  if (one === other) return true
  if (Math.max(one.length, other.length) <= LONGEST_LINE) return false
  const [shorter = '', longer = ''] = [one, other]
    .map((text) => text.replaceAll('\n', ''))
    .sort((first, second) => first.length - second.length)
  return longer.startsWith(shorter) && longer.length - shorter.length <= MOST_BREAKS
}

/** Whether two cells of a column say the same, however they are written. */
export function isSameCell(one: PlainCell, other: PlainCell, { kind, list }: Column): boolean {
  if (one.kind === 'empty' || other.kind === 'empty')
    return one.kind === other.kind || (list !== undefined && keyOf(one, list) === keyOf(other, list))
  if (one.kind === 'text' && other.kind === 'text' && isSameText(one.text, other.text)) return true
  if (list !== undefined) {
    const [key, otherKey] = [keyOf(one, list), keyOf(other, list)]
    return key !== undefined && key === otherKey
  }
  if (kind === 'whole' || kind === 'score') {
    const [number, otherNumber] = [numberOf(one), numberOf(other)]
    return number !== null && otherNumber !== null && Math.abs(number - otherNumber) < NUMBER_ROOM
  }
  if (kind === 'day') {
    const [day, otherDay] = [dayOf(one), dayOf(other)]
    return day !== null && day === otherDay
  }
  return textOf(one) === textOf(other)
}

/** The record's key; null = nothing, undefined = none of the list's words. */
const keyOf = (cell: PlainCell, list: NonNullable<Column['list']>): string | null | undefined =>
  cell.kind === 'empty' ? null : wordKey(list, textOf(cell))

const numberOf = (cell: PlainCell): number | null =>
  cell.kind === 'number' ? cell.number : cell.kind === 'text' ? parseNumber(cell.text) : null

function dayOf(cell: PlainCell): string | null {
  switch (cell.kind) {
    case 'day':
      return cell.day
    case 'text':
      return parseDay(cell.text)
    case 'number':
      // A date that has lost its format is still that day.
      return dayOfSerial(cell.number)
    case 'empty':
      return null
  }
}

/** As text, for a column of text somebody put a number or a day in. */
export function textOf(cell: PlainCell): string {
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'text':
      return cell.text
    case 'number':
      return String(Math.round(cell.number * 1e9) / 1e9).replace('.', ',')
    case 'day':
      return cell.day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1')
  }
}
