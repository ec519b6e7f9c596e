/** A point on the map as it is drawn: x = interest, y = influence, both 0..1 from the lower left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

export const distanceBetween = (left: Point, right: Point): number =>
  Math.hypot(left.x - right.x, left.y - right.y)

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

export const meanPoint = (points: readonly Point[]): Point => ({
  x: mean(points.map(({ x }) => x)),
  y: mean(points.map(({ y }) => y)),
})

/** The middle value; between the two middle ones when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? 0
  return Number.isInteger(half) ? (upper + (sorted[half - 1] ?? upper)) / 2 : upper
}

/** The median of each axis by itself: one who stands far off does not pull it along. */
export const medianPoint = (points: readonly Point[]): Point => ({
  x: median(points.map(({ x }) => x)),
  y: median(points.map(({ y }) => y)),
})

/** Standard deviation of one axis, for all there are (not a sample of them). */
export function deviationOf(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

/** How far from their common middle points typically lie: both axes in one number. */
export const spreadOf = (points: readonly Point[]): number =>
  Math.hypot(deviationOf(points.map(({ x }) => x)), deviationOf(points.map(({ y }) => y)))
