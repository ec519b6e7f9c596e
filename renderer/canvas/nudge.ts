import type { CardPicture } from './cardPainter.ts'
import { cardSizes } from './cardSizes.ts'
import { bottomOf, type Rect, rightOf } from './rect.ts'

/** Cards may touch, not hide each other: they may share the margin around letter and name, and no more. */
const SHARED_MARGIN_PX = 8
/** A card further from its value would lie about it. */
const REACH_PX = 24
const ROUNDS = 16
/** With more cards than this in view there is no room to be found, and it would cost a frame to look. */
const MOST_CARDS = 300

/** The measures here are those of the desktop; the projector's larger cards take larger steps. */
const scaleOf = ({ scale, size }: CardPicture): number => (scale * size.heightPx) / cardSizes.desktop.heightPx

interface Body {
  readonly home: Rect
  readonly reachPx: number
  dx: number
  dy: number
}

/** How deep two cards lie in each other beyond what is allowed, to the right and down; signed: which way apart. */
function depthOf(one: Body, other: Body, sharedPx: number): { x: number; y: number } | null {
  const dx = other.home.left + other.dx + other.home.width / 2 - (one.home.left + one.dx + one.home.width / 2)
  const dy = other.home.top + other.dy + other.home.height / 2 - (one.home.top + one.dy + one.home.height / 2)
  const x = (one.home.width + other.home.width) / 2 - sharedPx - Math.abs(dx)
  const y = (one.home.height + other.home.height) / 2 - sharedPx - Math.abs(dy)
  if (x <= 0.5 || y <= 0.5) return null
  // On the very same spot the later card goes down and right: any rule will do that is the same everywhere.
  return { x: dx < 0 ? -x : x, y: dy < 0 ? -y : y }
}

function push(body: Body, byX: number, byY: number, bounds: Rect): void {
  const { home, reachPx } = body
  const [x, y] = [body.dx + byX, body.dy + byY]
  const shorten = Math.min(1, reachPx / Math.max(1e-9, Math.hypot(x, y)))
  body.dx = Math.min(rightOf(bounds) - rightOf(home), Math.max(bounds.left - home.left, x * shorten))
  body.dy = Math.min(bottomOf(bounds) - bottomOf(home), Math.max(bounds.top - home.top, y * shorten))
}

/** Both give way by half, the shorter way; true if they had to. */
function partPair(one: Body, other: Body, sharedPx: number, bounds: Rect): boolean {
  const depth = depthOf(one, other, sharedPx)
  if (!depth) return false
  const isSideways = Math.abs(depth.x) < Math.abs(depth.y)
  const [x, y] = isSideways ? [depth.x / 2, 0] : [0, depth.y / 2]
  push(one, -x, -y, bounds)
  push(other, x, y, bounds)
  return true
}

/**
 * Moves cards that would hide each other's names apart, on the screen only and by 24 px at most.
 * Cards that are in nobody's way stay exactly where their value is.
 */
export function nudgeApart(pictures: readonly CardPicture[], bounds: Rect): readonly CardPicture[] {
  const first = pictures[0]
  if (!first || pictures.length > MOST_CARDS) return pictures
  const scale = scaleOf(first)
  const bodies = pictures.map(({ rect }): Body => ({ home: rect, reachPx: REACH_PX * scale, dx: 0, dy: 0 }))
  for (let round = 0; round < ROUNDS; round++) {
    let isCalm = true
    bodies.forEach((one, index) => {
      for (let next = index + 1; next < bodies.length; next++) {
        const other = bodies[next]
        if (other && partPair(one, other, SHARED_MARGIN_PX * scale, bounds)) isCalm = false
      }
    })
    if (isCalm) break
  }
  return pictures.map((picture, index) => {
    const { dx, dy } = bodies[index] ?? { dx: 0, dy: 0 }
    if (dx === 0 && dy === 0) return picture
    const { rect } = picture
    return { ...picture, rect: { ...rect, left: rect.left + dx, top: rect.top + dy } }
  })
}
