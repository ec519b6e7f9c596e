import type { ChartAxis, ScatterChart } from './chartModel.ts'
import { type LabelledPoint, type LabelSide, labelSides } from './labelSides.ts'
import { element, value } from './xml.ts'

/** The chart on its page, in points, and the parts of it the plot takes. */
const CHART = { widthPt: 768, heightPt: 495 } as const
const PLOT = { x: 0.075, y: 0.115, w: 0.895, h: 0.75 } as const
const WIDTH_PT = CHART.widthPt * PLOT.w
const HEIGHT_PT = CHART.heightPt * PLOT.h

/** Where the plot stands. Said, and not left to the program, for the words are laid out for a plot of this size. */
export const plotLayout = element(
  'c:layout',
  {},
  element(
    'c:manualLayout',
    {},
    value('c:layoutTarget', 'inner'),
    value('c:xMode', 'edge'),
    value('c:yMode', 'edge'),
    ...Object.entries(PLOT).map(([name, part]) => value(`c:${name}`, part)),
  ),
)

export const QUADRANT_NAME_PT = 13

/** More points than this are no longer told apart by names; the table has them. */
const MOST_NAMED = 300
/** Up to here every name is shown, also where two meet. */
const ALL_NAMED = 40

export interface PointLabels {
  readonly sizePt: number
  readonly markerSize: number
  readonly sideOf: (index: number) => LabelSide | null
}

/** How large the names of the points are, and on which side each stands. */
export function pointLabels(chart: ScatterChart): PointLabels {
  const points = placedPoints(chart)
  const sizePt = points.length <= ALL_NAMED ? 10 : points.length <= 100 ? 8 : 7
  const markerSize = points.length <= ALL_NAMED ? 9 : points.length <= 100 ? 7 : 5
  if (points.length > MOST_NAMED) return { sizePt, markerSize, sideOf: () => null }
  const sides = labelSides(points, { widthPt: WIDTH_PT, heightPt: HEIGHT_PT, sizePt })
  const sideByRow = new Map(points.map(({ row }, index) => [row, sides[index] ?? null]))
  const isCrowded = points.length > ALL_NAMED
  // A row without a place has a name ready for the day somebody gives it one.
  const sideOf = (row: number): LabelSide | null =>
    sideByRow.has(row) ? (sideByRow.get(row) ?? (isCrowded ? null : 'r')) : 'r'
  return { sizePt, markerSize, sideOf }
}

function placedPoints(chart: ScatterChart): readonly (LabelledPoint & { readonly row: number })[] {
  return chart.xs.values.flatMap((x, row) => {
    const y = chart.ys.values[row]
    if (typeof x !== 'number' || typeof y !== 'number') return []
    return [{ ...onPaper(chart, x, y), text: String(chart.labels.values[row] ?? ''), row }]
  })
}

const onPaper = (chart: ScatterChart, x: number, y: number): { readonly x: number; readonly y: number } => ({
  x: partOf(chart.x, x) * WIDTH_PT,
  y: partOf(chart.y, y) * HEIGHT_PT,
})

const partOf = ({ min, max }: ChartAxis, at: number): number => (at - min) / (max - min)
