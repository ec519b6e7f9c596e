import type { Worksheet } from 'exceljs'
import type { ChartPlace } from '../charts/chartModel.ts'
import { FIRST_GUIDE_ROW, guideRows } from '../charts/guideRows.ts'
import type { ChartSheet } from '../sheetModel.ts'
import type { SheetFinish } from './finishPackage.ts'
import { encodeCellText } from './sanitise.ts'
import { quietStyle } from './workbookStyle.ts'

/** Columns and rows of ordinary size that make one A4 page lying down. */
export const CHART_PLACE: ChartPlace = { fromColumn: 0, fromRow: 0, toColumn: 16, toRow: 36 }

/** A page for a chart, one page on paper; below it the cells its lines and quadrant names are drawn from. */
export function writeChartSheet(worksheet: Worksheet, { chart }: ChartSheet): SheetFinish {
  worksheet.pageSetup.fitToHeight = 1
  worksheet.pageSetup.printArea = `A$1:P$${CHART_PLACE.toRow}`
  worksheet.views = [{ state: 'normal', activeCell: 'A1', showGridLines: false }]
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
