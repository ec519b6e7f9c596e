import type { Style, Worksheet } from 'exceljs'
import { assertNever } from '../../../../shared/core/assertNever.ts'
import type { OverviewRow, OverviewSheet } from '../sheetModel.ts'
import { toExcelDate } from './calendarDay.ts'
import { columnWidth, rowHeightPt } from './columnWidth.ts'
import type { SheetFinish, SheetLink } from './finishPackage.ts'
import { cellText, encodeCellText } from './sanitise.ts'
import {
  dayStyle,
  FJORD,
  labelStyle,
  linkStyle,
  quietStyle,
  sectionStyle,
  textStyle,
  titleStyle,
} from './workbookStyle.ts'

const TITLE_HEIGHT_PT = 30
const ONE_PAGE_ROWS = 50
const SECTION_HEIGHT_PT = 28
const LABEL_MAX_WIDTH = 34
const TEXT_WIDTH = 60
const COUNT_WIDTH = 14

/** Writes the front page: title in A1, then labels in column A and what they say in column B. */
export function writeOverviewSheet(
  worksheet: Worksheet,
  sheet: OverviewSheet,
  names: readonly string[],
): SheetFinish {
  const title = worksheet.getCell('A1')
  title.value = encodeCellText(sheet.title)
  title.style = titleStyle
  worksheet.getRow(1).height = TITLE_HEIGHT_PT
  const links = sheet.rows.flatMap((row, index) => writeRow(worksheet, row, index + 2, names))
  const labels = sheet.rows.map((row) => ('label' in row ? cellText(row.label) : ''))
  const widths = [columnWidth('', [...labels, ...names], LABEL_MAX_WIDTH), TEXT_WIDTH, COUNT_WIDTH]
  widths.forEach((width, index) => {
    worksheet.getColumn(index + 1).width = width
  })
  worksheet.views = [{ state: 'normal', activeCell: 'A1', showGridLines: false }]
  worksheet.properties.tabColor = { argb: FJORD }
  // A front page is one page, unless there are very many municipalities.
  if (sheet.rows.length < ONE_PAGE_ROWS) worksheet.pageSetup.fitToHeight = 1
  return { links, textRange: `A1:C${sheet.rows.length + 1}` }
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
  switch (row.kind) {
    case 'section':
      put(1, row.title, sectionStyle)
      worksheet.getRow(rowNumber).height = SECTION_HEIGHT_PT
      return []
    case 'fact':
      put(1, row.label, labelStyle)
      put(2, row.text, textStyle)
      put(3, row.note ?? '', quietStyle)
      worksheet.getRow(rowNumber).height = rowHeightPt([
        { text: cellText(row.text), width: TEXT_WIDTH - 1 },
        { text: cellText(row.label), width: LABEL_MAX_WIDTH - 4 },
      ])
      return []
    case 'day': {
      put(1, row.label, labelStyle)
      const date = toExcelDate(row.day)
      put(2, row.day, date ? dayStyle : textStyle)
      if (date) worksheet.getCell(rowNumber, 2).value = date
      put(3, row.note ?? '', quietStyle)
      return []
    }
    case 'sheet': {
      const target = names[row.sheetIndex] ?? ''
      put(1, target, linkStyle)
      put(2, row.text, textStyle)
      put(3, row.count, quietStyle)
      worksheet.getRow(rowNumber).height = rowHeightPt([{ text: cellText(row.text), width: TEXT_WIDTH - 1 }])
      return [{ cell: `A${rowNumber}`, sheetName: target }]
    }
    default:
      return assertNever(row)
  }
}
