import type { CardPicture } from './cardPainter.ts'
import { bottomOf, isTouching, overlapOf, type Rect, rightOf } from './rect.ts'

/** A card may touch another, not hide it: more than this share of the one below is too much. */
const MAX_COVERED = 0.4
const REACH_PX = 24
const STEP_PX = 8
const DIRECTIONS = 16
/** With more cards than this in view there is no room to be found, and it would cost a frame to look. */
const MOST_CARDS = 300

const coversTooMuch = (rect: Rect, below: readonly CardPicture[]): boolean =>
  below.some(
    (other) =>
      isTouching(rect, other.rect) &&
      overlapOf(rect, other.rect) > MAX_COVERED * other.rect.width * other.rect.height,
  )

/** The places tried around a card, nearest first, and in the same order everywhere. */
const offsets: readonly (readonly [number, number])[] = Array.from(
  { length: REACH_PX / STEP_PX },
  (_, ring) =>
    Array.from({ length: DIRECTIONS }, (_, index): readonly [number, number] => {
      const angle = (index / DIRECTIONS) * 2 * Math.PI
      const distance = (ring + 1) * STEP_PX
      return [Math.round(Math.cos(angle) * distance), Math.round(Math.sin(angle) * distance)]
    }),
).flat()

const isWithin = (rect: Rect, bounds: Rect): boolean =>
  rect.left >= bounds.left &&
  rect.top >= bounds.top &&
  rightOf(rect) <= rightOf(bounds) &&
  bottomOf(rect) <= bottomOf(bounds)

/**
 * Moves, on the screen only, cards that would hide another to the nearest free place within 24 px.
 * Where there is none they stay: a card far from its value would lie about it.
 */
export function nudgeApart(pictures: readonly CardPicture[], bounds: Rect): readonly CardPicture[] {
  if (pictures.length > MOST_CARDS) return pictures
  const placed: CardPicture[] = []
  for (const picture of pictures) {
    const { rect } = picture
    if (!coversTooMuch(rect, placed)) {
      placed.push(picture)
      continue
    }
    const free = offsets
      .map(([dx, dy]) => ({ ...rect, left: rect.left + dx, top: rect.top + dy }))
      .find((candidate) => isWithin(candidate, bounds) && !coversTooMuch(candidate, placed))
    placed.push(free ? { ...picture, rect: free } : picture)
  }
  return placed
}
