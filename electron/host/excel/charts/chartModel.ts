/** Cells of one column on one sheet, bound to a chart: it follows when a person changes them. */
export interface CellRange {
  readonly sheetName: string
  /** 1 = column A. */
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
  /** What the cells hold now, for programs that draw before they calculate; null = an empty cell. */
  readonly values: readonly (string | number | null)[]
}

export interface ChartAxis {
  readonly title: string
  readonly min: number
  readonly max: number
  readonly majorUnit: number
}

/** How a line or its points look. Colours are `RRGGBB`. */
export interface SeriesLook {
  readonly color: string
  readonly dash: 'solid' | 'dash' | 'sysDot'
  readonly marker: 'circle' | 'diamond' | 'square' | 'none'
}

/** Points on two axes, each with the words of a cell beside it, and the lines between four quadrants. */
export interface ScatterChart {
  readonly kind: 'scatter'
  readonly title: string
  /** What it shows, for those who cannot see it. */
  readonly description: string
  readonly x: ChartAxis
  readonly y: ChartAxis
  readonly xs: CellRange
  readonly ys: CellRange
  readonly labels: CellRange
  readonly look: SeriesLook
  /** The names of the quadrants: upper left, upper right, lower left, lower right. */
  readonly quadrants: readonly [string, string, string, string]
  /** Cells on the chart's own sheet that hold what is drawn besides the data; see `guideRows`. */
  readonly guides: Readonly<Record<GuideName, GuideCells>>
}

export type GuideName = 'quadrants' | 'upright' | 'level'

export interface GuideCells {
  readonly labels: CellRange
  readonly xs: CellRange
  readonly ys: CellRange
}

export interface CategorySeries {
  readonly name: string
  readonly values: CellRange
  readonly look: SeriesLook
}

/** Bars lying down, or a radar: one value a category. */
export interface CategoryChart {
  readonly kind: 'bars' | 'radar'
  readonly title: string
  readonly description: string
  readonly categories: CellRange
  readonly series: readonly CategorySeries[]
  readonly min: number
  readonly max: number
  readonly majorUnit: number
}

export type ChartModel = ScatterChart | CategoryChart

/** Where a chart stands: from the top left cell to the bottom right one, both counted from 0. */
export interface ChartPlace {
  readonly fromColumn: number
  readonly fromRow: number
  readonly toColumn: number
  readonly toRow: number
}

export interface PlacedChart {
  readonly chart: ChartModel
  readonly place: ChartPlace
}
