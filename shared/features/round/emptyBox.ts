import { type BallotCount, countBallots } from './ballotCount.ts'
import type { Ballot, Round } from './record.ts'

/** What is known when the result is shown. */
export interface EmptiedBox {
  readonly cast: BallotCount
  readonly ballots: Ballot[]
  readonly points: [number, number][][]
  readonly levels: number[][]
}

const byContent = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** Sorted by what stands on them: the order says nothing of who voted when. */
const sortedByContent = <Value>(values: readonly Value[]): Value[] =>
  values
    .map((value) => ({ value, text: JSON.stringify(value) }))
    .sort((left, right) => byContent(left.text, right.text))
    .map(({ value }) => value)

/**
 * A box turned out. Of a round of placing only the points are kept, and of a rating only the levels,
 * each area's and each characteristic's by itself: one person's answers must not be recognised by
 * standing together.
 */
export function emptyBox(
  { method, areas, characteristics }: Pick<Round, 'method' | 'areas' | 'characteristics'>,
  box: readonly Ballot[],
): EmptiedBox {
  const cast = countBallots(box)
  if (method === 'rating')
    return { cast, ballots: [], points: [], levels: characteristics.map((_, index) => levelsAt(box, index)) }
  if (method !== 'placing') return { cast, ballots: sortedByContent(box), points: [], levels: [] }
  const points = areas.map((_, index) =>
    sortedByContent(
      box.flatMap(({ places }) =>
        places.filter(([at]) => at === index).map(([, x, y]): [number, number] => [x, y]),
      ),
    ),
  )
  return { cast, ballots: [], points, levels: [] }
}

const levelsAt = (box: readonly Ballot[], index: number): number[] =>
  box
    .flatMap(({ marks }) => marks.filter(([at]) => at === index).map(([, level]) => level))
    .sort((left, right) => left - right)
