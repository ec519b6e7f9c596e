import type { CellRange, ChartAxis, GuideCells, GuideName } from './chartModel.ts'

/** One row of guide cells: a quadrant's name or nothing, and a place on the axes. */
export interface GuideRow {
  readonly label: string | null
  readonly x: number
  readonly y: number
}

export interface QuadrantGround {
  readonly x: ChartAxis
  readonly y: ChartAxis
  readonly quadrants: readonly [string, string, string, string]
}

/**
 * What a scatter chart draws besides its points: the four names, and the cross between them. The names stand on
 * the edge and are written outside it, above and below their quadrants, where no point can lie on them. Cells
 * and not numbers in the chart, because LibreOffice draws only what stands in cells.
 */
export function guideRows({ x, y, quadrants }: QuadrantGround): readonly GuideRow[] {
  const [upperLeft, upperRight, lowerLeft, lowerRight] = quadrants
  const middle = ({ min, max }: ChartAxis): number => (min + max) / 2
  const quarter = ({ min, max }: ChartAxis, quarters: number): number => min + ((max - min) * quarters) / 4
  return [
    { label: upperLeft, x: quarter(x, 1), y: y.max },
    { label: upperRight, x: quarter(x, 3), y: y.max },
    { label: lowerLeft, x: quarter(x, 1), y: y.min },
    { label: lowerRight, x: quarter(x, 3), y: y.min },
    { label: null, x: middle(x), y: y.min },
    { label: null, x: middle(x), y: y.max },
    { label: null, x: x.min, y: middle(y) },
    { label: null, x: x.max, y: middle(y) },
  ]
}

/** The row of the first guide cell, right below the chart and outside what is printed. */
export const FIRST_GUIDE_ROW = 40

const parts: Readonly<Record<GuideName, readonly [first: number, end: number]>> = {
  quadrants: [0, 4],
  upright: [4, 6],
  level: [6, 8],
}

/** Where the guide cells stand on the sheet of that name: labels in A, x in B, y in C. */
export function guideCells(sheetName: string, ground: QuadrantGround): Record<GuideName, GuideCells> {
  const rows = guideRows(ground)
  const cellsOf = (name: GuideName): GuideCells => {
    const [first, end] = parts[name]
    const range = (column: number, values: CellRange['values']): CellRange => ({
      sheetName,
      column,
      firstRow: FIRST_GUIDE_ROW + first,
      lastRow: FIRST_GUIDE_ROW + end - 1,
      values,
    })
    const own = rows.slice(first, end)
    return {
      labels: range(
        1,
        own.map(({ label }) => label),
      ),
      xs: range(
        2,
        own.map(({ x }) => x),
      ),
      ys: range(
        3,
        own.map(({ y }) => y),
      ),
    }
  }
  return { quadrants: cellsOf('quadrants'), upright: cellsOf('upright'), level: cellsOf('level') }
}
