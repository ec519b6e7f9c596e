import type { Style, Worksheet } from 'exceljs'
import { assertNever } from '../../../../shared/core/assertNever.ts'
import { type Badge, type CellValue, type Column, isFormula, type TableSheet } from '../sheetModel.ts'
import { toExcelDate } from './calendarDay.ts'
import { CHARACTER_PT, columnWidth, fillPage, rowHeightPt } from './columnWidth.ts'
import type { SheetFinish } from './finishPackage.ts'
import { guardSheet, isOpen, lockedStyle } from './guardSheet.ts'
import { pagesToFit } from './pageFit.ts'
import { cellText, columnNames, encodeCellText } from './sanitise.ts'
import { TABLE_STYLE } from './tableLook.ts'
import { layOutStyles } from './tableRows.ts'
import type { ValidationWords } from './validateColumn.ts'
import {
  columnStyle,
  GREY,
  headerStyle,
  middleHeaderStyle,
  quietColumnStyle,
  quietStyle,
  solid,
  toArgb,
} from './workbookStyle.ts'

export interface TableWords {
  /** The table's name in formulas. */
  readonly name: string
  /** What Excel writes if somebody turns on the total row. */
  readonly total: string
  readonly guard: ValidationWords
}

/** Writes a table with its header in row 1, or, without rows, the headers and a line that says so. */
export function writeTableSheet(worksheet: Worksheet, sheet: TableSheet, words: TableWords): SheetFinish {
  const titles = columnNames(sheet.columns.map(({ title }) => title))
  if (sheet.rows.length > 0) addTable(worksheet, sheet, titles, words)
  else addNothing(worksheet, sheet, titles)
  styleHeader(worksheet, sheet)
  // Also without rows: whoever fills in the first one has lists to choose from.
  guardSheet(worksheet, sheet, words.guard)
  const heightsPt = setSizes(worksheet, sheet, titles)
  worksheet.views = [
    { state: 'frozen', xSplit: sheet.frozenColumns, ySplit: 1, activeCell: 'A1', showGridLines: false },
  ]
  const lastRow = Math.max(2, sheet.rows.length + 1)
  worksheet.pageSetup.printTitlesRow = '1:1'
  // On paper the id says nothing to anybody. Whole columns, so that rows filled in at home are printed too.
  const columnsOnPaper = sheet.columns.filter(isOnPaper).length
  worksheet.pageSetup.printArea = `A:${worksheet.getColumn(columnsOnPaper).letter}`
  // A table that only tells has the rows it has.
  if (!sheet.columns.some((column) => isOpen(column) || column.isSetOnce))
    worksheet.pageSetup.fitToHeight = pagesToFit({
      widthPt: widthOnPaper(worksheet, columnsOnPaper),
      headingPt: worksheet.getRow(1).height,
      heightsPt,
    })
  const finish = { links: [], textRange: `A1:${worksheet.getColumn(titles.length).letter}${lastRow}` }
  if (sheet.rows.length === 0) return finish
  return { ...finish, rows: { sheet, heightsPt, styleNumbers: layOutStyles(worksheet, sheet, cellStyle) } }
}

const widthOnPaper = (worksheet: Worksheet, columnCount: number): number =>
  Array.from({ length: columnCount }, (_, index) => worksheet.getColumn(index + 1).width ?? 0).reduce(
    (sum, width) => sum + width * CHARACTER_PT,
    0,
  )

function addTable(
  worksheet: Worksheet,
  sheet: TableSheet,
  titles: readonly string[],
  words: TableWords,
): void {
  worksheet.addTable({
    name: words.name,
    ref: 'A1',
    headerRow: true,
    totalsRow: false,
    // The style's own name: exceljs's types know only Excel's ready ones, but it writes what it is given.
    style: { theme: TABLE_STYLE as 'TableStyleLight1', showRowStripes: true },
    columns: titles.map((title, index) => ({
      name: encodeCellText(title),
      filterButton: true,
      ...(index === 0 ? { totalsRowLabel: words.total } : {}),
    })),
    // So many rows, for the table's reach; what stands in them is written by `withRows`.
    rows: sheet.rows.map(() => []),
  })
}

function addNothing(worksheet: Worksheet, sheet: TableSheet, titles: readonly string[]): void {
  worksheet.getRow(1).values = titles.map(encodeCellText)
  const notice = worksheet.getCell('A2')
  notice.value = encodeCellText(sheet.whenEmpty)
  // Not wrapped: the line may run across the empty columns beside it.
  notice.style = { ...quietStyle, alignment: { vertical: 'top' } }
}

/** How a cell looks, and whether it is locked: formulas, ids and what Samling works out are. */
function cellStyle(value: CellValue, column: Column): Partial<Style> {
  return lockedStyle(openCellStyle(value, column), !isOpen(column) || isFormula(value))
}

function openCellStyle(value: CellValue, column: Column): Partial<Style> {
  // A day the calendar does not have stays text.
  const isOddDay = column.kind === 'day' && typeof value === 'string' && !toExcelDate(value)
  const kind = isOddDay ? 'text' : column.kind
  const style = (column.isDerived ? quietColumnStyle : columnStyle)[kind]
  return typeof value !== 'object' || value === null || isFormula(value) ? style : badgeStyle(style, value)
}

const badgeStyles = new Map<string, Partial<Style>>()

/** The same object for the same colours: cells with one style are known by it. */
function badgeStyle(style: Partial<Style>, { fill, ink }: Badge): Partial<Style> {
  const made = badgeStyles.get(fill + ink) ?? {
    ...style,
    fill: solid(toArgb(fill)),
    font: { ...style.font, color: { argb: toArgb(ink) } },
  }
  badgeStyles.set(fill + ink, made)
  return made
}

const isInTheMiddle = ({ kind }: Column): boolean => kind === 'whole' || kind === 'score' || kind === 'badge'

function styleHeader(worksheet: Worksheet, sheet: TableSheet): void {
  sheet.columns.forEach((column, index) => {
    const style = isInTheMiddle(column) ? middleHeaderStyle : headerStyle
    worksheet.getCell(1, index + 1).style = column.kind === 'id' ? { ...style, fill: solid(GREY) } : style
  })
}

/** A column of words that is still empty must have room for some. */
const LEAST_TEXT_WIDTH = 14
const DAY_WIDTH = 13
const BADGE_WIDTH = 8
const ID_WIDTH = 11
/** Two lines: the filter button takes the lower one. */
const HEADER_HEIGHT_PT = 33

/** Columns of words grow into what is left of the page; those of single words have no use for it. */
const LEAST_GROWING_WIDTH = 24

const isOnPaper = ({ kind, isOffPaper }: Column): boolean => kind !== 'id' && !isOffPaper

function widthsOf(sheet: TableSheet, titles: readonly string[]): readonly number[] {
  const needed = sheet.columns.map((column, index) =>
    widthOf(column, titles[index] ?? '', textsOf(sheet, index)),
  )
  // What is not printed comes last, so the printed ones are the first.
  const printed = sheet.columns.filter(isOnPaper)
  const filled = fillPage(
    needed.slice(0, printed.length),
    printed.map(({ kind, maxWidth }) => kind === 'text' && (maxWidth ?? 60) >= LEAST_GROWING_WIDTH),
  )
  return [...filled, ...needed.slice(printed.length)]
}

/** Sets the widths, and answers how high each row is to be, in points. */
function setSizes(worksheet: Worksheet, sheet: TableSheet, titles: readonly string[]): readonly number[] {
  const widths = widthsOf(sheet, titles)
  widths.forEach((width, index) => {
    worksheet.getColumn(index + 1).width = width
  })
  const heightOf = (texts: readonly string[]): number =>
    rowHeightPt(texts.map((text, index) => ({ text, width: widths[index] ?? 1 })))
  const headings = titles.map((text, index) => {
    const column = sheet.columns[index]
    return { text, width: widths[index] ?? 1, isBold: true, isIndented: !column || !isInTheMiddle(column) }
  })
  worksheet.getRow(1).height = Math.max(HEADER_HEIGHT_PT, rowHeightPt(headings))
  return sheet.rows.map((row) => {
    const texts = row.map((value, index) => (sheet.columns[index]?.kind === 'text' ? wrapped(value) : ''))
    return heightOf(texts)
  })
}

function widthOf({ kind, maxWidth }: Column, title: string, texts: readonly string[]): number {
  switch (kind) {
    case 'day':
      return DAY_WIDTH
    case 'badge':
      return BADGE_WIDTH
    case 'id':
      return ID_WIDTH
    case 'text':
      return Math.max(
        columnWidth(title, texts, maxWidth),
        Math.min(LEAST_TEXT_WIDTH, maxWidth ?? LEAST_TEXT_WIDTH),
      )
    case 'whole':
    case 'score':
      return columnWidth(title, texts, maxWidth, false)
    default:
      return assertNever(kind)
  }
}

const wrapped = (value: CellValue | undefined): string => {
  const text = isFormula(value) ? value.result : value
  return typeof text === 'string' ? cellText(text) : ''
}

/** Each text once: a table of thousands of rows has few words in most of its columns. */
const textsOf = (sheet: TableSheet, columnIndex: number): readonly string[] => [
  ...new Set(sheet.rows.map((row) => wrapped(row[columnIndex]))),
]
