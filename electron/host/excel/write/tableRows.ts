import type { Style, Worksheet } from 'exceljs'
import { columnLetters } from '../charts/cellReference.ts'
import { xmlText } from '../charts/xml.ts'
import { type CellValue, type Column, isFormula, type TableSheet } from '../sheetModel.ts'
import { toExcelDate } from './calendarDay.ts'
import { createFormulaSpeller } from './formulaText.ts'
import { SPARE_ROWS } from './guardSheet.ts'
import { encodeCellText } from './sanitise.ts'
import type { SharedStrings } from './sharedStrings.ts'

/**
 * The rows of a table below its heading, written by ourselves: for exceljs every cell is an object with a
 * style, a model and an address, and a hundred thousand of them are 400 MB and most of the time an export took.
 */
export interface TableRows {
  readonly sheet: TableSheet
  /** Of each cell, row by row: which of the styles laid out by `layOutStyles`. */
  readonly styleNumbers: Uint16Array
  readonly heightsPt: readonly number[]
}

/** exceljs's own row 2: one empty cell a style, so that exceljs writes the styles down and tells their ids. */
const STYLES_ROW = 2

/** Notes the style of every cell, and has exceljs write each of them once. */
export function layOutStyles(
  worksheet: Worksheet,
  sheet: TableSheet,
  styleOf: (value: CellValue, column: Column) => Partial<Style>,
): Uint16Array {
  const width = sheet.columns.length
  const numbers = new Map<Partial<Style>, number>()
  const styleNumbers = new Uint16Array(sheet.rows.length * width)
  sheet.rows.forEach((row, rowIndex) => {
    sheet.columns.forEach((column, index) => {
      const style = styleOf(row[index] ?? null, column)
      const number = numbers.get(style) ?? numbers.size
      numbers.set(style, number)
      styleNumbers[rowIndex * width + index] = number
    })
  })
  for (const [style, number] of numbers) worksheet.getCell(STYLES_ROW, number + 1).style = style
  return styleNumbers
}

/** The sheet as exceljs wrote it, with these rows instead of the one that carried their styles. */
export function withRows(xml: string, rows: TableRows, strings: SharedStrings): Buffer {
  const stylesRow = new RegExp(`<row r="${STYLES_ROW}"[^>]*>(.*?)</row>`, 's').exec(xml)
  if (!stylesRow) throw new Error(`${rows.sheet.name} has no row of styles`)
  const ids = new Map(
    [...(stylesRow[1] ?? '').matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"/g)].map(([, letters, id]) => [
      letters,
      id,
    ]),
  )
  const lastCell = `${columnLetters(rows.sheet.columns.length)}${rows.sheet.rows.length + 1}`
  const head = xml
    .slice(0, stylesRow.index)
    .replace(/<dimension ref="[^"]*"/, `<dimension ref="A1:${lastCell}"`)
  const styleIds = [...ids.keys()].map((_, number) => ids.get(columnLetters(number + 1)) ?? '0')
  return Buffer.concat([
    Buffer.from(head),
    ...rowParts(rows, styleIds, strings),
    Buffer.from(xml.slice(stylesRow.index + stylesRow[0].length)),
  ])
}

/** So many rows become bytes at a time: as one text a large table would be there twice. */
const ROWS_A_PART = 500

function* rowParts(
  { sheet, styleNumbers, heightsPt }: TableRows,
  styleIds: readonly string[],
  strings: SharedStrings,
): Iterable<Buffer> {
  const { columns } = sheet
  const letters = columns.map((_, index) => columnLetters(index + 1))
  // Rows that are filled in below are counted too.
  const spell = createFormulaSpeller(columns, sheet.rows.length + 1 + SPARE_ROWS)
  const spelled = new Map<string, string>()
  // A handful of words, or numbers, for thousands of cells.
  const spellResult = (result: string | number): string | number => {
    if (typeof result === 'number') return result
    const known = spelled.get(result) ?? xmlText(result)
    spelled.set(result, known)
    return known
  }
  const content = (value: CellValue, column: Column, row: number): string => {
    if (value === null) return '/>'
    if (typeof value === 'number') return `><v>${value}</v></c>`
    if (isFormula(value)) {
      const formula = `><f>${spell(value, row)}</f><v>${spellResult(value.result)}</v></c>`
      return typeof value.result === 'number' ? formula : ` t="str"${formula}`
    }
    const text = typeof value === 'string' ? value : value.text
    const date = column.kind === 'day' ? toExcelDate(text) : undefined
    if (date) return `><v>${toSerial(date)}</v></c>`
    const encoded = encodeCellText(text)
    // An empty text would still count as filled in to Excel's filters and counts.
    return encoded === '' ? '/>' : ` t="s"><v>${strings.indexOf(encoded)}</v></c>`
  }
  let part = ''
  for (const [rowIndex, row] of sheet.rows.entries()) {
    const number = rowIndex + 2
    part += `<row r="${number}" spans="1:${columns.length}" ht="${heightsPt[rowIndex] ?? 15}">`
    for (const [index, column] of columns.entries()) {
      const style = styleIds[styleNumbers[rowIndex * columns.length + index] ?? 0] ?? '0'
      part += `<c r="${letters[index]}${number}" s="${style}"${content(row[index] ?? null, column, number)}`
    }
    part += '</row>'
    if (number % ROWS_A_PART > 0) continue
    yield Buffer.from(part)
    part = ''
  }
  yield Buffer.from(part)
}

const DAY_MS = 86_400_000
/** 1 January 1970 in Excel's count of days. */
const SERIAL_1970 = 25_569

const toSerial = (date: Date): number => SERIAL_1970 + date.getTime() / DAY_MS
