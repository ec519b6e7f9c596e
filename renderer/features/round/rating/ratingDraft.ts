import { DONT_KNOW, TOP_LEVEL } from '../../../../shared/features/assessment/level.ts'
import type { Ballot } from '../../../../shared/features/round/record.ts'

/** One person's answers so far, and where on the ballot they are. Lives only on the screen until it is handed in. */
export interface RatingDraft {
  /** Place in the round's list → level 1..5, or 0 for «vet ikke». */
  readonly answers: ReadonlyMap<number, number>
  /** Place in the list; as many as there are = the overview before handing in. */
  readonly at: number
}

export const emptyRating: RatingDraft = { answers: new Map(), at: 0 }

export const answer = (draft: RatingDraft, index: number, level: number): RatingDraft => ({
  ...draft,
  answers: new Map(draft.answers).set(index, level),
})

/** One step on or back; it stops at the first, and at the overview. */
export const goTo = (draft: RatingDraft, at: number, count: number): RatingDraft => ({
  ...draft,
  at: Math.min(count, Math.max(0, at)),
})

/** One level up or down from where one is; the first press starts in the middle, and none goes below 1. */
export function stepLevel(level: number | undefined, step: 1 | -1): number {
  if (level === undefined || level === DONT_KNOW) return 3
  return Math.min(TOP_LEVEL, Math.max(1, level + step))
}

/** How many have no answer at all; they count as «vet ikke». */
export const countMissing = ({ answers }: RatingDraft, count: number): number => count - answers.size

/** Only levels are handed in: «vet ikke» and no answer look the same in the box. */
export const toBallot = ({ answers }: RatingDraft, way: Ballot['way']): Ballot => ({
  way,
  voters: 1,
  marks: [...answers].filter(([, level]) => level !== DONT_KNOW),
  places: [],
})
