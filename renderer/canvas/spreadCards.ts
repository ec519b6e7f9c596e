import { bottomOf, isTouching, type Point, type Rect, rightOf } from './rect.ts'

/** A stretch of the middle of a card, in pixels. */
export type Stretch = readonly [from: number, to: number]

/** The part of the board a card belongs to: where its middle may be at a given height. */
export type Territory = (middleY: number) => readonly Stretch[]

export interface SpreadItem {
  /** Where the card stands when nothing is in its way. */
  readonly rect: Rect
  readonly territory: Territory
}

/** Free places are looked for at heights this far apart, as a share of a card's height. */
const STEP = 0.3
/** A card further from its true place than this many of its heights is better left covered. */
const REACH = 12
/** Neighbours looked at: beyond this many the rest stay where they are, so that no map costs a frame. */
const MOST_LOOKS = 300_000

/** Cards already drawn, by height: only a few of them can be in the way of a row. */
class Shelves {
  private readonly byShelf = new Map<number, Rect[]>()
  private readonly shelfPx: number
  looks = 0
  constructor(shelfPx: number) {
    this.shelfPx = shelfPx
  }
  add(rect: Rect): void {
    for (let shelf = this.shelfOf(rect.top); shelf <= this.shelfOf(bottomOf(rect)); shelf++) {
      const known = this.byShelf.get(shelf) ?? []
      known.push(rect)
      this.byShelf.set(shelf, known)
    }
  }
  /** Fills `into` with what lies in a part of the board; a card may come twice. */
  collect({ left, top, width, height }: Rect, into: Rect[]): void {
    into.length = 0
    for (let shelf = this.shelfOf(top); shelf <= this.shelfOf(top + height); shelf++) {
      const rects = this.byShelf.get(shelf)
      if (!rects) continue
      this.looks += rects.length
      for (const rect of rects)
        if (
          rect.top < top + height &&
          rect.top + rect.height > top &&
          rect.left < left + width &&
          rect.left + rect.width > left
        )
          into.push(rect)
    }
  }
  private shelfOf(y: number): number {
    return Math.floor(y / this.shelfPx)
  }
}

/** What is being placed, and what it must be clear of. */
interface Search {
  readonly item: SpreadItem
  readonly bounds: Rect
  readonly shelves: Shelves
  readonly gapPx: number
  /** Reused from row to row. */
  readonly near: Rect[]
}

/** The free middle nearest to `wish` in one direction, or null; `from`..`to` is what is allowed. */
function walk(
  { item, near, gapPx }: Search,
  wish: number,
  [from, to]: Stretch,
  direction: 1 | -1,
): number | null {
  const reach = item.rect.width / 2 + gapPx
  let middle = Math.max(from, Math.min(wish, to))
  for (let isFree = false; !isFree; ) {
    isFree = true
    for (const { left, width } of near) {
      if (middle <= left - reach || middle >= left + width + reach) continue
      middle = direction > 0 ? left + width + reach : left - reach
      if (middle < from || middle > to) return null
      isFree = false
    }
  }
  return middle
}

/** The free place nearest to where the card belongs at one height, at most `farthestPx` aside; null = none. */
function placeAt(search: Search, top: number, farthestPx: number): Rect | null {
  const { item, bounds, shelves, gapPx, near } = search
  const { rect, territory } = item
  if (top < bounds.top || top + rect.height > bottomOf(bounds)) return null
  const half = rect.width / 2
  const wish = rect.left + half
  const reach = {
    left: rect.left - farthestPx - gapPx,
    top: top - gapPx,
    width: rect.width + 2 * (farthestPx + gapPx),
    height: rect.height + 2 * gapPx,
  }
  shelves.collect(reach, near)
  let best: number | null = null
  for (const [from, to] of territory(top + rect.height / 2)) {
    const stretch: Stretch = [
      Math.max(from, bounds.left + half, wish - farthestPx),
      Math.min(to, rightOf(bounds) - half, wish + farthestPx),
    ]
    if (stretch[0] > stretch[1]) continue
    for (const middle of [walk(search, wish, stretch, 1), walk(search, wish, stretch, -1)])
      if (middle !== null && (best === null || Math.abs(middle - wish) < Math.abs(best - wish))) best = middle
  }
  return best === null ? null : { ...rect, left: best - half, top }
}

/** The free place nearest to where the card belongs; null = there is none, or looking has cost enough. */
function freePlace(search: Search): Rect | null {
  const { item, shelves } = search
  const stepPx = item.rect.height * STEP
  let best: Rect | null = null
  let shortest = item.rect.height * REACH
  for (let step = 0; step * stepPx < shortest; step++) {
    if (shelves.looks > MOST_LOOKS) return null
    for (const side of step === 0 ? [1] : [-1, 1]) {
      const aside = step * stepPx
      if (aside >= shortest) break
      const found = placeAt(search, item.rect.top + side * aside, Math.sqrt(shortest ** 2 - aside ** 2))
      if (!found) continue
      const distance = Math.hypot(found.left - item.rect.left, found.top - item.rect.top)
      if (distance >= shortest) continue
      shortest = distance
      best = found
    }
  }
  return best
}

const anywhere: Territory = () => [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]]

/** Indexes of the cards that nobody touches. */
function untouched(items: readonly SpreadItem[]): ReadonlySet<number> {
  const byLeft = items.map((_, index) => index)
  const rectAt = (index: number): Rect | undefined => items[index]?.rect
  byLeft.sort((one, other) => (rectAt(one)?.left ?? 0) - (rectAt(other)?.left ?? 0))
  const free = new Set(byLeft)
  byLeft.forEach((index, place) => {
    const rect = rectAt(index)
    if (!rect) return
    for (let next = place + 1; next < byLeft.length; next++) {
      const otherIndex = byLeft[next] ?? -1
      const other = rectAt(otherIndex)
      if (!other || other.left >= rightOf(rect)) break
      if (!isTouching(rect, other)) continue
      free.delete(index)
      free.delete(otherIndex)
    }
  })
  return free
}

/**
 * Draws cards that cover each other apart, each as near to its true place as the others allow, and if at
 * all possible in the same part of the board. Cards in nobody's way stay. The others are placed in the
 * order given, so that one moved card changes its old and new surroundings and nothing else.
 */
export function spreadCards(items: readonly SpreadItem[], bounds: Rect, gapPx: number): readonly Rect[] {
  const tallest = Math.max(1, ...items.map(({ rect }) => rect.height))
  const shelves = new Shelves(tallest)
  const near: Rect[] = []
  const free = untouched(items)
  const placed = items.map(({ rect }) => rect)
  for (const index of free) {
    const rect = placed[index]
    if (rect) shelves.add(rect)
  }
  items.forEach((item, index) => {
    if (free.has(index)) return
    const search = { item, bounds, shelves, gapPx, near }
    const rect =
      freePlace(search) ?? freePlace({ ...search, item: { ...item, territory: anywhere } }) ?? item.rect
    placed[index] = rect
    shelves.add(rect)
  })
  return placed
}

/** A ring's part of the board: everything between two ellipses around the same middle, in pixels. */
export const ringTerritory =
  (plane: Rect, innerRadius: number, outerRadius: number): Territory =>
  (middleY) => {
    const middle: Point = { x: plane.left + plane.width / 2, y: plane.top + plane.height / 2 }
    const half = (radius: number): number => {
      const rest = radius ** 2 - ((middleY - middle.y) / (plane.height / 2)) ** 2
      return rest < 0 ? -1 : Math.sqrt(rest) * (plane.width / 2)
    }
    const [inner, outer] = [half(innerRadius), half(outerRadius)]
    if (outer < 0) return []
    if (inner < 0) return [[middle.x - outer, middle.x + outer]]
    return [
      [middle.x - outer, middle.x - inner],
      [middle.x + inner, middle.x + outer],
    ]
  }

/** A rectangle's part of the board. */
export const rectTerritory =
  (rect: Rect): Territory =>
  (middleY) =>
    middleY < rect.top || middleY > bottomOf(rect) ? [] : [[rect.left, rightOf(rect)]]
