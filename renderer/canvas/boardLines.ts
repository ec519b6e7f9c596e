import type { BoardTie } from './boardConfig.ts'
import { bottomOf, centerOf, grow, isInside, isTouching, type Point, type Rect, rightOf } from './rect.ts'

/** A line's ends, and the point that bends it (on the line itself where it is straight). */
export interface Curve {
  readonly from: Point
  readonly bend: Point
  readonly to: Point
}

/** Between an arrow's point and the card it points at. */
const GAP_PX = 3
/** How far an arrow bends out, as a share of its length, and at most. */
const BEND = 0.12
const MOST_BEND_PX = 34
/** Lines between the same two cards run this far apart. */
const LANE_PX = 14

const along = (from: Point, to: Point, byPx: number): Point => {
  const length = Math.max(1e-9, Math.hypot(to.x - from.x, to.y - from.y))
  return { x: from.x + ((to.x - from.x) / length) * byPx, y: from.y + ((to.y - from.y) / length) * byPx }
}

/** Where the line from a card's middle towards a point leaves the card. */
export function edgePoint(rect: Rect, towards: Point): Point {
  const center = centerOf(rect)
  const [dx, dy] = [towards.x - center.x, towards.y - center.y]
  if (dx === 0 && dy === 0) return center
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : rect.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : rect.height / 2 / Math.abs(dy),
  )
  return { x: center.x + dx * share, y: center.y + dy * share }
}

/** From the ring where a card stood to the edge of the card now; null when they touch: it has hardly moved. */
export function ghostArrow(stood: Point, card: Rect, ringPx: number): Curve | null {
  if (isInside(stood, grow(card, ringPx * 2))) return null
  const now = centerOf(card)
  const length = Math.hypot(now.x - stood.x, now.y - stood.y)
  const outPx = Math.min(MOST_BEND_PX, length * BEND)
  const bend = {
    x: (stood.x + now.x) / 2 + ((now.y - stood.y) / length) * outPx,
    y: (stood.y + now.y) / 2 - ((now.x - stood.x) / length) * outPx,
  }
  return { from: along(stood, bend, ringPx + 1), bend, to: edgePoint(grow(card, GAP_PX), bend) }
}

/** The first `share` of a curve: an arrow being drawn. */
export function firstPart({ from, bend, to }: Curve, share: number): Curve {
  const mix = (one: Point, other: Point): Point => ({
    x: one.x + (other.x - one.x) * share,
    y: one.y + (other.y - one.y) * share,
  })
  const first = mix(from, bend)
  return { from, bend: first, to: mix(first, mix(bend, to)) }
}

/** From edge to edge of two cards, `lane` lines aside; null when there is no room between them. */
export function tieLine(from: Rect, to: Rect, lane: number): Curve | null {
  if (isTouching(grow(from, GAP_PX), grow(to, GAP_PX))) return null
  const [a, b] = [centerOf(from), centerOf(to)]
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  const [asideX, asideY] = [(-(b.y - a.y) / length) * lane * LANE_PX, ((b.x - a.x) / length) * lane * LANE_PX]
  const moved = (rect: Rect): Rect => ({ ...rect, left: rect.left + asideX, top: rect.top + asideY })
  const start = edgePoint(grow(moved(from), GAP_PX), centerOf(moved(to)))
  const end = edgePoint(grow(moved(to), GAP_PX), centerOf(moved(from)))
  return { from: start, bend: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, to: end }
}

/** Which line aside each tie runs: 0 for the only one between its two cards, else to both sides by turns. */
export function lanesOf(ties: readonly BoardTie[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  return new Map(
    ties.map(({ id, fromId, toId }) => {
      const isForward = fromId < toId
      const pair = isForward ? `${fromId} ${toId}` : `${toId} ${fromId}`
      const before = counts.get(pair) ?? 0
      counts.set(pair, before + 1)
      const lane = before % 2 === 0 ? before / 2 : -(before + 1) / 2
      // Sides are those of the pair, not of the direction: two ties in opposite directions must not meet.
      return [id, isForward ? lane : -lane]
    }),
  )
}

/** Free line on both sides of a label. */
const LABEL_AIR_PX = 14

/** Whether a straight line runs through a rectangle. */
function isCrossing({ from, to }: Curve, rect: Rect): boolean {
  let [start, end] = [0, 1]
  const sides = [
    [from.x, to.x - from.x, rect.left, rightOf(rect)],
    [from.y, to.y - from.y, rect.top, bottomOf(rect)],
  ] as const
  for (const [at, step, low, high] of sides) {
    if (step === 0) {
      if (at < low || at > high) return false
      continue
    }
    const [first, second] = [(low - at) / step, (high - at) / step]
    start = Math.max(start, Math.min(first, second))
    end = Math.min(end, Math.max(first, second))
  }
  return start < end
}

/** What a label must not cover: cards and other labels never, other lines only where there is no free place. */
export interface LabelObstacles {
  readonly boxes: readonly { readonly rect: Rect }[]
  readonly lines: readonly Curve[]
}

/** Where on a line its label fits without hiding the line or lying under a card; null = nowhere. */
export function labelOnLine(
  line: Curve,
  label: Pick<Rect, 'width' | 'height'>,
  { boxes, lines }: LabelObstacles,
): Rect | null {
  const { from, to } = line
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const hiddenPx = Math.min(
    length * (label.width / Math.max(1e-9, Math.abs(dx))),
    length * (label.height / Math.max(1e-9, Math.abs(dy))),
  )
  if (length < hiddenPx + 2 * LABEL_AIR_PX) return null
  const reach = (hiddenPx / 2 + LABEL_AIR_PX) / length
  let fallback: Rect | null = null
  for (const share of [0.5, 0.38, 0.62, 0.26, 0.74]) {
    if (share < reach || share > 1 - reach) continue
    const box = {
      left: from.x + dx * share - label.width / 2,
      top: from.y + dy * share - label.height / 2,
      width: label.width,
      height: label.height,
    }
    if (boxes.some(({ rect }) => isTouching(rect, box))) continue
    // A word close to another line would be read as that one's.
    const near = grow(box, LABEL_AIR_PX / 2)
    if (!lines.some((other) => other !== line && isCrossing(other, near))) return box
    fallback ??= box
  }
  return fallback
}

/** All a curve can paint on, with its heads. */
export function reachOfCurve({ from, bend, to }: Curve, byPx: number): Rect {
  const left = Math.min(from.x, bend.x, to.x)
  const top = Math.min(from.y, bend.y, to.y)
  return grow(
    { left, top, width: Math.max(from.x, bend.x, to.x) - left, height: Math.max(from.y, bend.y, to.y) - top },
    byPx,
  )
}

/** The line from a card drawn aside to its true place; null where the place lies under the card. */
export function leaderLine(card: Rect, place: Point): { readonly from: Point; readonly to: Point } | null {
  if (isInside(place, card)) return null
  const nearest = {
    x: Math.max(card.left, Math.min(place.x, rightOf(card))),
    y: Math.max(card.top, Math.min(place.y, bottomOf(card))),
  }
  return { from: nearest, to: place }
}
