import type { BoardCard, CardDrag } from '../../canvas/boardConfig.ts'

/** So near that one card hides the other's title: a third of a card's height, on a board of ordinary size. */
const ON_TOP = 0.016

/** The card another was put straight onto; undefined = none. A group that moved together is put nowhere in particular. */
export function coveredBy(drags: readonly CardDrag[], placed: readonly BoardCard[]): BoardCard | undefined {
  const [dropped] = drags
  if (!dropped || drags.length > 1) return undefined
  return placed.find(
    ({ id, x, y }) =>
      id !== dropped.id && Math.abs(x - dropped.x) < ON_TOP && Math.abs(y - dropped.y) < ON_TOP,
  )
}
