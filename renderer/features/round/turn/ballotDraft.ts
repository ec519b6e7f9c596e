import { POINTS } from '../../../../shared/features/round/limits.ts'
import type { Ballot, Round } from '../../../../shared/features/round/record.ts'

/** What one voter has marked so far: place in the round's list → dots, points or 1 for «keep». Lives only on the screen. */
export type BallotDraft = ReadonlyMap<number, number>

type Rules = Pick<Round, 'method' | 'dotCount' | 'canStack'>

export const emptyDraft: BallotDraft = new Map()

export const sumOf = (draft: BallotDraft): number =>
  [...draft.values()].reduce((sum, count) => sum + count, 0)

/** The most points not given yet; 0 = all are. */
export function nextPoint(draft: BallotDraft): number {
  const given = new Set(draft.values())
  return POINTS.find((point) => !given.has(point)) ?? 0
}

/** One press on an area. What cannot be given is not: nobody can hand in more than there is. */
export function give(draft: BallotDraft, index: number, rules: Rules): BallotDraft {
  const count = draft.get(index) ?? 0
  switch (rules.method) {
    case 'removal':
      return count > 0 ? take(draft, index, rules) : withMark(draft, index, 1)
    case 'points': {
      if (count > 0) return take(draft, index, rules)
      const next = nextPoint(draft)
      return next === 0 ? draft : withMark(draft, index, next)
    }
    case 'dots': {
      const isFull = sumOf(draft) >= rules.dotCount || (!rules.canStack && count > 0)
      return isFull ? draft : withMark(draft, index, count + 1)
    }
    // These have ballots of their own.
    case 'placing':
    case 'rating':
      return draft
  }
}

export function take(draft: BallotDraft, index: number, { method }: Rules): BallotDraft {
  const count = draft.get(index) ?? 0
  return withMark(draft, index, method === 'dots' ? count - 1 : 0)
}

function withMark(draft: BallotDraft, index: number, count: number): BallotDraft {
  const next = new Map(draft)
  if (count > 0) next.set(index, count)
  else next.delete(index)
  return next
}

export const ballotOf = (draft: BallotDraft, way: Ballot['way']): Ballot => ({
  way,
  voters: 1,
  marks: [...draft],
  places: [],
})
