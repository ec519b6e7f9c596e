import type { Style, Worksheet } from 'exceljs'
import { assertNever } from '../../../../shared/core/assertNever.ts'
import type { OverviewRow, OverviewSheet } from '../sheetModel.ts'
import { toExcelDate } from './calendarDay.ts'
import { rowHeightPt } from './columnWidth.ts'
import type { SheetFinish, SheetLink } from './finishPackage.ts'
import { front } from './overviewStyle.ts'
import { cellText, encodeCellText } from './sanitise.ts'
import { textWidthPt } from './textWidth.ts'
import { FJORD } from './workbookStyle.ts'

/**
 * Labels, what they say, a place or a count, how many came. A column is counted in digits of the workbook's letters,
 * and a machine without those takes its own, up to a seventh wider: also then it is one page across.
 */
const WIDTHS = [30, 68, 26, 16] as const
const BAND_WIDTH_PT = 670
/** A little smaller than life, for the same reason. */
const PRINT_SCALE_PERCENT = 88
/** A4 lying down without its margins, at that scale. */
const PAGE_HEIGHT_PT = 570

const HEIGHTS_PT = { title: 44, subtitle: 28, section: 34, line: 19, gathering: 21 } as const

/** Writes the front page: title in A1, then labels in column A and what they say in column B. */
export function writeOverviewSheet(
  worksheet: Worksheet,
  sheet: OverviewSheet,
  names: readonly string[],
): SheetFinish {
  writeBand(worksheet, sheet)
  const links = sheet.rows.flatMap((row, index) => writeRow(worksheet, row, index + FIRST_ROW, names))
  WIDTHS.forEach((width, index) => {
    worksheet.getColumn(index + 1).width = width
  })
  worksheet.views = [{ state: 'normal', activeCell: 'A1', showGridLines: false }]
  worksheet.properties.tabColor = { argb: FJORD }
  const lastRow = sheet.rows.length + FIRST_ROW - 1
  breakPages(worksheet, sheet)
  worksheet.pageSetup.printArea = `A$1:D$${lastRow}`
  return { links, textRange: `A1:D${lastRow}` }
}

/** The rows follow the dark band of two. */
const FIRST_ROW = 3

function writeBand(worksheet: Worksheet, { title, subtitle }: OverviewSheet): void {
  const text = cellText(title)
  for (let column = 1; column <= WIDTHS.length; column += 1) {
    worksheet.getCell(1, column).style = front.title(titleSizePt(text))
    worksheet.getCell(2, column).style = front.subtitle
  }
  worksheet.getCell('A1').value = encodeCellText(title)
  worksheet.getCell('A2').value = encodeCellText(subtitle) || null
  worksheet.getRow(1).height = HEIGHTS_PT.title
  worksheet.getRow(2).height = HEIGHTS_PT.subtitle
}

/** The largest letters in which the title is one line: it runs across the band, and nothing may cut it. */
const titleSizePt = (title: string): number =>
  [26, 22, 18, 15, 12].find((size) => textWidthPt(title, size, true) <= BAND_WIDTH_PT) ?? 10

/**
 * «Fit to width» makes Excel forget breaks, so the front page has a fixed scale. What was chosen stands on the
 * first page and the list of sheets on the next, unless the first is longer than a page anyway.
 */
function breakPages(worksheet: Worksheet, sheet: OverviewSheet): void {
  worksheet.pageSetup.fitToPage = false
  worksheet.pageSetup.scale = PRINT_SCALE_PERCENT
  const at = sheet.rows.findIndex((row) => row.kind === 'section' && row.startsPage)
  if (at < 0) return
  let above = 0
  for (let row = 1; row < at + FIRST_ROW; row += 1) above += worksheet.getRow(row).height
  if (above <= PAGE_HEIGHT_PT) worksheet.getRow(at + FIRST_ROW - 1).addPageBreak()
}

function writeRow(
  worksheet: Worksheet,
  row: OverviewRow,
  rowNumber: number,
  names: readonly string[],
): readonly SheetLink[] {
  const put = (column: number, text: string, style: Partial<Style>): void => {
    const cell = worksheet.getCell(rowNumber, column)
    cell.value = encodeCellText(text) || null
    cell.style = style
  }
  const heighten = (
    least: number,
    label: string,
    text: string,
    { isBold = false, third = '' } = {},
  ): void => {
    const needed = rowHeightPt([
      { text: cellText(label), width: WIDTHS[0], isBold },
      { text: cellText(text), width: WIDTHS[1] },
      { text: cellText(third), width: WIDTHS[2] },
    ])
    worksheet.getRow(rowNumber).height = Math.max(least, needed)
  }
  switch (row.kind) {
    case 'section':
      WIDTHS.forEach((_, index) => {
        put(index + 1, index === 0 ? row.title : '', front.section)
      })
      worksheet.getRow(rowNumber).height = HEIGHTS_PT.section
      return []
    case 'fact':
      put(1, row.label, front.label)
      put(2, row.text, front.text)
      heighten(HEIGHTS_PT.line, row.label, row.text)
      return []
    case 'notice':
      put(1, row.label, front.noticeLabel)
      put(2, row.text, front.notice)
      put(3, '', front.notice)
      put(4, '', front.notice)
      heighten(HEIGHTS_PT.line, row.label, row.text, { isBold: true })
      worksheet.getRow(rowNumber).height += 12
      return []
    case 'choice':
      put(1, row.label, front.choice)
      put(2, row.text, front.text)
      heighten(HEIGHTS_PT.line, row.label, row.text, { isBold: true })
      worksheet.getRow(rowNumber).height += 3
      return []
    case 'gathering': {
      const date = row.day === null ? undefined : toExcelDate(row.day)
      put(1, row.label, front.gathering)
      put(2, row.day ?? row.noDay, date ? front.day : front.quiet)
      if (date) worksheet.getCell(rowNumber, 2).value = date
      put(3, row.place, front.text)
      put(4, row.note, front.quiet)
      heighten(HEIGHTS_PT.gathering, row.label, '', { isBold: true, third: row.place })
      return []
    }
    case 'sheet': {
      const target = names[row.sheetIndex] ?? ''
      put(1, target, front.link)
      put(2, row.text, front.text)
      put(3, row.count, front.quiet)
      heighten(HEIGHTS_PT.line, target, row.text)
      return [{ cell: `A${rowNumber}`, sheetName: target }]
    }
    default:
      return assertNever(row)
  }
}
