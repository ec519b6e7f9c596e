import type { Id } from '../../core/ids.ts'
import type { MatrixPoint } from '../areaPlacement/matrix.ts'
import type { Round } from './record.ts'

/** How a group placed one area, each for oneself. */
export interface AreaSpread {
  readonly areaId: Id
  readonly title: string
  readonly points: readonly MatrixPoint[]
  /** Middle of the points, each axis by itself (median); null when nobody placed it. */
  readonly middle: MatrixPoint | null
  /** Lowest and highest answer on each axis. */
  readonly x: readonly [low: number, high: number]
  readonly y: readonly [low: number, high: number]
  /** How far the group is apart: the standard distance from the mean, 0 = all alike. */
  readonly spread: number
}

/** All areas of a revealed round of placing, the most disputed first: that is where talking starts. */
export function selectSpreads({ areas, points }: Round): readonly AreaSpread[] {
  return areas
    .map(({ id, title }, index) => spreadOf(id, title, points[index] ?? []))
    .sort((left, right) => right.spread - left.spread)
}

function spreadOf(areaId: Id, title: string, pairs: readonly (readonly [number, number])[]): AreaSpread {
  const points = pairs.map(([x, y]) => ({ x, y }))
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const middle = points.length === 0 ? null : { x: median(xs), y: median(ys) }
  const spread = Math.sqrt(variance(xs) + variance(ys))
  return { areaId, title, points, middle, x: rangeOf(xs), y: rangeOf(ys), spread }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

function variance(values: readonly number[]): number {
  if (values.length === 0) return 0
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
}

const rangeOf = (values: readonly number[]): readonly [number, number] =>
  values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)]
