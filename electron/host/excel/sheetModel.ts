import type { Language } from '../../../shared/packs/language.ts'
import type { CategoryChart, CategorySeries, ScatterChart } from './charts/chartModel.ts'

/** A category's letter on its colour. Colours are `#RRGGBB`. */
export interface Badge {
  readonly text: string
  readonly fill: string
  readonly ink: string
}

/** What a cell holds: text, a number, an ISO day (in a `day` column), a badge, or nothing. */
export type CellValue = string | number | Badge | null

export type ColumnKind = 'text' | 'whole' | 'score' | 'day' | 'badge' | 'id'

export interface Column {
  readonly title: string
  readonly kind: ColumnKind
  /** In characters; longer text wraps. */
  readonly maxWidth?: number
}

/** One table on one sheet, its header in row 1: nothing to scroll past, and easy to read back. */
export interface TableSheet {
  readonly kind: 'table'
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly CellValue[])[]
  /** Said instead of a table when there are no rows: Excel has no table without rows. */
  readonly whenEmpty: string
  /** The columns that stay while the rest scrolls: up to and with the name. */
  readonly frozenColumns: number
}

/** Cells of one column of a table: `column` and rows counted from 0 without the header, `lastRow` with it. */
export interface ColumnPart {
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
}

/** A chart of a table's own cells, before it is known what the sheet will be called. */
export type TableChart =
  | (Omit<ScatterChart, 'xs' | 'ys' | 'labels' | 'guides'> &
      Readonly<Record<'xs' | 'ys' | 'labels', ColumnPart>>)
  | (Omit<CategoryChart, 'categories' | 'series'> & {
      readonly categories: ColumnPart
      readonly series: readonly (Omit<CategorySeries, 'values'> & { readonly values: ColumnPart })[]
    })

/** A sheet with one chart on it, bound to the cells of the table at `tableIndex`. */
export interface ChartSheet {
  readonly kind: 'chart'
  readonly name: string
  readonly tableIndex: number
  readonly chart: TableChart
}

export type OverviewRow =
  | { readonly kind: 'section'; readonly title: string }
  | { readonly kind: 'fact'; readonly label: string; readonly text: string }
  | { readonly kind: 'day'; readonly label: string; readonly day: string }
  /** A link to the sheet with this index in the workbook, what it holds and how much. */
  | { readonly kind: 'sheet'; readonly sheetIndex: number; readonly text: string; readonly count: string }

export interface OverviewSheet {
  readonly kind: 'overview'
  readonly name: string
  readonly title: string
  readonly rows: readonly OverviewRow[]
}

export type SheetModel = OverviewSheet | TableSheet | ChartSheet

/** A workbook before any Excel: pure data, texts as people typed them. */
export interface WorkbookModel {
  readonly language: Language
  readonly title: string
  /** Whose it is, and the name of its file: «Moss», or the network's name. */
  readonly owner: string
  readonly networkName: string
  /** The ISO day it is made. Nothing in the file depends on the clock beyond it. */
  readonly day: string
  readonly sheets: readonly SheetModel[]
}

/** A column and how its cell is read from a row. */
export interface ColumnOf<Row> extends Column {
  value(row: Row): CellValue
}

export const cellsOf = <Row>(columns: readonly ColumnOf<Row>[], rows: readonly Row[]): CellValue[][] =>
  rows.map((row) => columns.map((column) => column.value(row)))
