import type { CardPicture } from './cardPainter.ts'
import { cardSizes } from './cardSizes.ts'
import { bottomOf, type Rect, rightOf } from './rect.ts'

/** A card further from its value would lie about it. */
const REACH_PX = 24
const ROUNDS = 16
/** Pairs looked at in all rounds together: more crowd than that has no room, and would cost a frame. */
const MOST_LOOKS = 16_000
/** Fewer rounds than this leave the cards half parted, which helps nobody. */
const FEWEST_ROUNDS = 4

/** The measures here are those of the desktop; the projector's larger cards take larger steps. */
const scaleOf = ({ scale, size }: CardPicture): number => (scale * size.heightPx) / cardSizes.desktop.heightPx

/** Where each card belongs, and how far it has given way so far. */
interface Bodies {
  readonly homes: readonly Rect[]
  readonly dx: Float64Array
  readonly dy: Float64Array
}

/** Indexes of two cards that could come to hide each other, one after the other; null = too many to look at. */
function nearPairs(homes: readonly Rect[], reachPx: number): readonly number[] | null {
  const byLeft = homes.map((_, index) => index)
  const leftOf = (index: number): number => homes[index]?.left ?? 0
  byLeft.sort((one, other) => leftOf(one) - leftOf(other))
  const pairs: number[] = []
  for (const [place, index] of byLeft.entries()) {
    const one = homes[index]
    if (!one) continue
    const reach = {
      left: 0,
      top: one.top - reachPx,
      right: rightOf(one) + reachPx,
      bottom: bottomOf(one) + reachPx,
    }
    for (let next = place + 1; next < byLeft.length; next++) {
      const otherIndex = byLeft[next] ?? 0
      const other = homes[otherIndex]
      if (!other || other.left > reach.right) break
      if (other.top > reach.bottom || other.top + other.height < reach.top) continue
      // In the order given within a pair: on the very same spot it decides who goes which way.
      pairs.push(Math.min(index, otherIndex), Math.max(index, otherIndex))
    }
    if ((pairs.length / 2) * FEWEST_ROUNDS > MOST_LOOKS) return null
  }
  return pairs
}

/** Gives way within reach and bounds. */
function push(
  { homes, dx, dy }: Bodies,
  index: number,
  byX: number,
  byY: number,
  reachPx: number,
  bounds: Rect,
) {
  const home = homes[index]
  if (!home) return
  const [x, y] = [(dx[index] ?? 0) + byX, (dy[index] ?? 0) + byY]
  const shorten = Math.min(1, reachPx / Math.max(1e-9, Math.hypot(x, y)))
  dx[index] = Math.min(rightOf(bounds) - rightOf(home), Math.max(bounds.left - home.left, x * shorten))
  dy[index] = Math.min(bottomOf(bounds) - bottomOf(home), Math.max(bounds.top - home.top, y * shorten))
}

/** Both give way by half, the shorter way; true if they had to. Makes no objects: it is asked thousands of times. */
function partPair(
  bodies: Bodies,
  one: number,
  other: number,
  sharedPx: number,
  reachPx: number,
  bounds: Rect,
): boolean {
  const { homes, dx, dy } = bodies
  const [a, b] = [homes[one], homes[other]]
  if (!a || !b) return false
  const acrossX = b.left + (dx[other] ?? 0) + b.width / 2 - (a.left + (dx[one] ?? 0) + a.width / 2)
  const depthX = (a.width + b.width) / 2 - sharedPx - Math.abs(acrossX)
  if (depthX <= 0.5) return false
  const acrossY = b.top + (dy[other] ?? 0) + b.height / 2 - (a.top + (dy[one] ?? 0) + a.height / 2)
  const depthY = (a.height + b.height) / 2 - sharedPx - Math.abs(acrossY)
  if (depthY <= 0.5) return false
  // On the very same spot the later card goes down and right: any rule will do that is the same everywhere.
  const x = depthX < depthY ? (acrossX < 0 ? -depthX : depthX) / 2 : 0
  const y = depthX < depthY ? 0 : (acrossY < 0 ? -depthY : depthY) / 2
  push(bodies, one, -x, -y, reachPx, bounds)
  push(bodies, other, x, y, reachPx, bounds)
  return true
}

/**
 * Moves cards that would hide each other's names apart, on the screen only and by 24 px at most.
 * Cards that are in nobody's way stay exactly where their value is. `sharedPx`: how much of each other they
 * may cover, at desktop size.
 */
export function nudgeApart(
  pictures: readonly CardPicture[],
  bounds: Rect,
  sharedPx: number,
): readonly Rect[] {
  const homes = pictures.map(({ rect }) => rect)
  const first = pictures[0]
  if (!first) return homes
  const scale = scaleOf(first)
  const reachPx = REACH_PX * scale
  const pairs = nearPairs(homes, 2 * reachPx)
  if (!pairs) return homes
  const bodies = { homes, dx: new Float64Array(homes.length), dy: new Float64Array(homes.length) }
  const rounds = Math.min(ROUNDS, Math.floor(MOST_LOOKS / Math.max(1, pairs.length / 2)))
  for (let round = 0, isCalm = false; round < rounds && !isCalm; round++) {
    isCalm = true
    for (let at = 0; at < pairs.length; at += 2)
      if (partPair(bodies, pairs[at] ?? 0, pairs[at + 1] ?? 0, sharedPx * scale, reachPx, bounds))
        isCalm = false
  }
  return homes.map((home, index) => {
    const [x, y] = [bodies.dx[index] ?? 0, bodies.dy[index] ?? 0]
    return x === 0 && y === 0 ? home : { ...home, left: home.left + x, top: home.top + y }
  })
}
