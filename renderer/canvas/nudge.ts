import type { CardPicture } from './cardPainter.ts'
import { bottomOf, isTouching, overlapOf, type Rect, rightOf } from './rect.ts'

/** A card may touch another, not hide it: more than this share of the one below is too much. */
const MAX_COVERED = 0.4
const REACH_PX = 24
const STEP_PX = 8
const DIRECTIONS = 16
/** With more cards than this in view there is no room to be found, and it would cost a frame to look. */
const MOST_CARDS = 300

/** How much of the card it hides most of: 0 nothing, 1 all of it. */
const coverage = (rect: Rect, below: readonly CardPicture[]): number =>
  below.reduce(
    (most, other) =>
      isTouching(rect, other.rect)
        ? Math.max(most, overlapOf(rect, other.rect) / (other.rect.width * other.rect.height))
        : most,
    0,
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

/** The nearest place that covers little enough; where there is none, the one that covers least. */
function bestPlace(rect: Rect, placed: readonly CardPicture[], bounds: Rect): Rect {
  let best = rect
  let least = coverage(rect, placed)
  if (least <= MAX_COVERED) return rect
  for (const [dx, dy] of offsets) {
    const candidate = { ...rect, left: rect.left + dx, top: rect.top + dy }
    if (!isWithin(candidate, bounds)) continue
    const covered = coverage(candidate, placed)
    if (covered <= MAX_COVERED) return candidate
    if (covered < least) {
      best = candidate
      least = covered
    }
  }
  return best
}

/**
 * Moves, on the screen only and by 24 px at most, cards that would hide another: a card further from
 * its value would lie about it, and one wholly hidden would be forgotten.
 */
export function nudgeApart(pictures: readonly CardPicture[], bounds: Rect): readonly CardPicture[] {
  if (pictures.length > MOST_CARDS) return pictures
  const placed: CardPicture[] = []
  for (const picture of pictures) {
    const rect = bestPlace(picture.rect, placed, bounds)
    placed.push(rect === picture.rect ? picture : { ...picture, rect })
  }
  return placed
}
