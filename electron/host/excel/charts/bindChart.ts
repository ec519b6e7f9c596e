import { type ColumnPart, isFormula, type TableChart, type TableSheet } from '../sheetModel.ts'
import type { CellRange, ChartModel } from './chartModel.ts'
import { guideCells } from './guideRows.ts'

/** The header stands in row 1. */
const FIRST_ROW = 2

/** A table's chart with the addresses and the values of its cells. `ownName` is the sheet the chart stands on. */
export function bindChart(
  chart: TableChart,
  table: TableSheet,
  sheetName: string,
  ownName: string,
): ChartModel {
  const bind = (part: ColumnPart): CellRange => ({
    sheetName,
    column: part.column + 1,
    firstRow: part.firstRow + FIRST_ROW,
    lastRow: part.lastRow + FIRST_ROW,
    values: table.rows.slice(part.firstRow, part.lastRow + 1).map((row) => plain(row[part.column])),
  })
  if (chart.kind === 'scatter')
    return {
      ...chart,
      xs: bind(chart.xs),
      ys: bind(chart.ys),
      labels: bind(chart.labels),
      guides: guideCells(ownName, chart),
    }
  return {
    ...chart,
    categories: bind(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: bind(series.values) })),
  }
}

type Row = TableSheet['rows'][number]

function plain(cell: Row[number] | undefined): string | number | null {
  if (cell === undefined || cell === null) return null
  if (isFormula(cell)) return cell.result
  return typeof cell === 'object' ? cell.text : cell
}
