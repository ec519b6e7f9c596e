import { type BallotCount, countBallots } from './ballotCount.ts'
import type { Ballot, Round } from './record.ts'

/** What is known when the result is shown. */
export interface EmptiedBox {
  readonly cast: BallotCount
  readonly ballots: Ballot[]
  readonly points: [number, number][][]
}

const byContent = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** Sorted by what stands on them: the order says nothing of who voted when. */
const sortedByContent = <Value>(values: readonly Value[]): Value[] =>
  values
    .map((value) => ({ value, text: JSON.stringify(value) }))
    .sort((left, right) => byContent(left.text, right.text))
    .map(({ value }) => value)

/**
 * A box turned out. Of a round of placing only the points are kept, each area's by itself: one
 * person's places must not be recognised by standing together.
 */
export function emptyBox(
  { method, areas }: Pick<Round, 'method' | 'areas'>,
  box: readonly Ballot[],
): EmptiedBox {
  const cast = countBallots(box)
  if (method !== 'placing') return { cast, ballots: sortedByContent(box), points: [] }
  const points = areas.map((_, index) =>
    sortedByContent(
      box.flatMap(({ places }) =>
        places.filter(([at]) => at === index).map(([, x, y]): [number, number] => [x, y]),
      ),
    ),
  )
  return { cast, ballots: [], points }
}
