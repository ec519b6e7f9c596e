import type { Ballot } from '../../../../shared/features/round/record.ts'

/** An empty field is nobody; anything but a whole number is not understood. */
const numberOf = (typed: string): number | null =>
  typed.trim() === '' ? 0 : /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : null

/** Counted hands as one entry: how many raised a hand at all, and how many for each area (by place in the list). */
export function readHands(people: string, hands: ReadonlyMap<number, string>): Ballot | null {
  const voters = numberOf(people)
  const counts = [...hands].map(([index, typed]) => [index, numberOf(typed)] as const)
  if (voters === null || counts.some(([, count]) => count === null)) return null
  const marks = counts.flatMap(([index, count]): [number, number][] =>
    count === null || count === 0 ? [] : [[index, count]],
  )
  return { way: 'hands', voters, marks, places: [] }
}
