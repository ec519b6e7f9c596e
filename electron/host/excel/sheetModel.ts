import type { Language } from '../../../shared/packs/language.ts'
import type { CategoryChart, CategorySeries, ScatterChart } from './charts/chartModel.ts'
import type { ListKey } from './sheets/lists.ts'
import type { NameListKey } from './sheets/nameLists.ts'

/** A category's letter on its colour. Colours are `#RRGGBB`. */
export interface Badge {
  readonly text: string
  readonly fill: string
  readonly ink: string
}

/**
 * A formula that goes on counting when a person changes the numbers it reads. Other cells of the row
 * stand as `[key]`, its whole column as `[key:]`; in English, with commas, as the format wants it. `result` is what it gives today.
 */
export interface Formula {
  readonly formula: string
  readonly result: string | number
}

/** What a cell holds: text, a number, an ISO day (in a `day` column), a badge, a formula, or nothing. */
export type CellValue = string | number | Badge | Formula | null

export const isFormula = (value: CellValue | undefined): value is Formula =>
  typeof value === 'object' && value !== null && 'formula' in value

export type ColumnKind = 'text' | 'whole' | 'score' | 'day' | 'badge' | 'id'

export interface Column {
  /** The same in every language: what formulas, charts and reading back know it by. */
  readonly key: string
  readonly title: string
  readonly kind: ColumnKind
  /** In characters; longer text wraps. */
  readonly maxWidth?: number
  /** A person chooses among these; see `lists.ts`. */
  readonly list?: ListKey
  /** The lowest and highest number a person may write, in the column's own unit (0–100, or levels 1–5). */
  readonly bounds?: readonly [low: number, high: number]
  /** A person chooses among names of this network; see `nameLists.ts`. */
  readonly names?: NameListKey
  /** Said when a row is made and never after: locked in the rows that are there, open in new ones. */
  readonly isSetOnce?: boolean
  /** Worked out by Samling or by the sheet: locked, so that nobody writes over it by mistake. */
  readonly isDerived?: boolean
  /** Not printed: a page that shows everything shows nothing. Such columns stand last, before the id. */
  readonly isOffPaper?: boolean
  /** What a group thinks of others: left out of a workbook without judgements. */
  readonly isJudgement?: boolean
  /** Coloured when its day has passed and the row is not done; says which column holds the status. */
  readonly warnsBy?: 'status' | 'doneDay'
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

/** The words a person can choose among, one column a list; hidden from nobody, because it can be added to. */
export interface ListSheet {
  readonly kind: 'lists'
  readonly name: string
  readonly lists: readonly {
    readonly key: ListKey | NameListKey
    readonly title: string
    readonly words: readonly string[]
  }[]
  /** What the workbook says of itself, in a column after the lists; null = it does not come home. */
  readonly mark: { readonly title: string; readonly text: string } | null
}

/** A sheet with one chart on it, bound to the cells of the table at `tableIndex`. */
export interface ChartSheet {
  readonly kind: 'chart'
  readonly name: string
  readonly tableIndex: number
  readonly chart: TableChart
}

/** A sheet with one picture on it: the map as the group saw it. */
export interface PictureSheet {
  readonly kind: 'picture'
  readonly name: string
  readonly png: Uint8Array
  readonly widthPx: number
  readonly heightPx: number
  readonly title: string
  /** Read instead of the picture: whose, when, and what is where. */
  readonly description: string
}

export type OverviewRow =
  /** A heading; `startsPage` = on paper, what follows stands on a page of its own when what is above fits one. */
  | { readonly kind: 'section'; readonly title: string; readonly startsPage?: boolean }
  | { readonly kind: 'fact'; readonly label: string; readonly text: string }
  /** What nobody should miss. */
  | { readonly kind: 'notice'; readonly label: string; readonly text: string }
  /** A numbered choice and its reason. */
  | { readonly kind: 'choice'; readonly label: string; readonly text: string }
  /** One of the gatherings: day (null = none set), where, and how many came. The red thread runs along them. */
  | {
      readonly kind: 'gathering'
      readonly label: string
      readonly day: string | null
      readonly noDay: string
      readonly place: string
      readonly note: string
    }
  /** A link to the sheet with this index in the workbook, what it holds and how much. */
  | { readonly kind: 'sheet'; readonly sheetIndex: number; readonly text: string; readonly count: string }

export interface OverviewSheet {
  readonly kind: 'overview'
  readonly name: string
  readonly title: string
  /** Below the title: the network's name, or how many it holds. */
  readonly subtitle: string
  readonly rows: readonly OverviewRow[]
}

export type SheetModel = OverviewSheet | TableSheet | ChartSheet | PictureSheet | ListSheet

/** A workbook before any Excel: pure data, texts as people typed them. */
export interface WorkbookModel {
  readonly language: Language
  readonly title: string
  /** Whose it is, and the name of its file: «Moss», or the network's name. */
  readonly owner: string
  readonly networkName: string
  /** Whose it is, for programs (`ownerMark`); null = that is not known, and no file is taken to be the same. */
  readonly ownerMark: string | null
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
