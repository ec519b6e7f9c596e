import type { Id } from '../../core/ids.ts'
import { totalOf } from './ballotCount.ts'
import type { Round } from './record.ts'

/** What a group answered about one characteristic, each alone. */
export interface RatingSpread {
  readonly characteristicId: Id
  /** As it was called when they were asked. */
  readonly title: string
  /** Sorted, 1..5. */
  readonly levels: readonly number[]
  /** How many handed in a ballot and did not say a level here. */
  readonly unknown: number
  /** null when nobody said a level. */
  readonly low: number | null
  readonly high: number | null
  /** How far two people are apart on average, in levels; 0 with fewer than two answers. */
  readonly distance: number
}

/** What a revealed rating says, in the order the characteristics were asked. */
export function selectRatingSpreads({ characteristics, levels, cast }: Round): readonly RatingSpread[] {
  const answered = cast === null ? 0 : totalOf(cast)
  return characteristics.map(({ id, title }, index) => {
    const own = levels[index] ?? []
    return {
      characteristicId: id,
      title,
      levels: own,
      unknown: answered - own.length,
      low: own[0] ?? null,
      high: own.at(-1) ?? null,
      distance: averageDistance(own),
    }
  })
}

/** Between every two answers: half at 2 and half at 4 is more to talk about than one at 5 among many at 3. */
function averageDistance(levels: readonly number[]): number {
  let sum = 0
  let pairs = 0
  for (const [index, level] of levels.entries())
    for (const other of levels.slice(index + 1)) {
      sum += Math.abs(level - other)
      pairs += 1
    }
  return pairs === 0 ? 0 : sum / pairs
}

const rangeOf = ({ low, high }: RatingSpread): number => (high ?? 0) - (low ?? 0)

/**
 * Where people differ most: there the talk begins. Then those furthest apart at the ends, then in the order
 * asked; those nobody knows come last.
 */
export function selectMostDisputed(spreads: readonly RatingSpread[]): RatingSpread | undefined {
  return [...spreads].sort(
    (left, right) =>
      right.distance - left.distance ||
      rangeOf(right) - rangeOf(left) ||
      Number(right.levels.length > 0) - Number(left.levels.length > 0),
  )[0]
}

/** «Forslag»: the median. Of two in the middle the lower, so that it is an answer somebody gave; null = none did. */
export const suggestLevel = ({ levels }: Pick<RatingSpread, 'levels'>): number | null =>
  levels[Math.floor((levels.length - 1) / 2)] ?? null

/** Two levels or more: then one from each end is heard before the group agrees. */
export const isFarApart = (spread: RatingSpread): boolean => rangeOf(spread) >= 2
