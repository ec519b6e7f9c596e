import type { Worksheet } from 'exceljs'
import type { ChartPlace } from '../charts/chartModel.ts'
import { FIRST_GUIDE_ROW, guideRows } from '../charts/guideRows.ts'
import type { ChartSheet } from '../sheetModel.ts'
import { CHARACTER_PT } from './columnWidth.ts'
import type { SheetFinish } from './finishPackage.ts'
import { encodeCellText } from './sanitise.ts'
import { quietStyle } from './workbookStyle.ts'

/** One A4 page lying down: 16 columns of 48 points, 33 rows of 15. */
export const CHART_PLACE: ChartPlace = { fromColumn: 0, fromRow: 0, toColumn: 16, toRow: 33 }
const COLUMN_WIDTH = 48 / CHARACTER_PT
const ROW_HEIGHT_PT = 15

/** A page for a chart, one page on paper; below it the cells its lines and quadrant names are drawn from. */
export function writeChartSheet(worksheet: Worksheet, { chart }: ChartSheet): SheetFinish {
  worksheet.pageSetup.fitToHeight = 1
  worksheet.pageSetup.printArea = `A$1:P$${CHART_PLACE.toRow}`
  worksheet.views = [{ state: 'normal', activeCell: 'A1', showGridLines: false }]
  // Said and not left to the program: each has its own idea of an ordinary row, and the page must be filled by all.
  for (let column = 1; column <= CHART_PLACE.toColumn; column += 1)
    worksheet.getColumn(column).width = COLUMN_WIDTH
  for (let row = 1; row <= CHART_PLACE.toRow; row += 1) worksheet.getRow(row).height = ROW_HEIGHT_PT
  const rows = chart.kind === 'scatter' ? guideRows(chart) : []
  rows.forEach(({ label, x, y }, index) => {
    const row = worksheet.getRow(FIRST_GUIDE_ROW + index)
    row.values = [label === null ? null : encodeCellText(label), x, y]
    row.eachCell((cell) => {
      cell.style = { font: quietStyle.font ?? {} }
    })
  })
  return { links: [], textRange: `A1:C${FIRST_GUIDE_ROW + Math.max(1, rows.length)}` }
}
