import type { MatrixPoint } from '../../../../shared/features/areaPlacement/matrix.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** A dot's middle, pixels from the plane's upper left corner. */
export interface SwarmDot {
  readonly x: number
  readonly y: number
}

/** So that two dots side by side are seen as two. */
const GAP_PX = 1
/** Farther from its place a dot would tell something else; there they may cover each other. */
const MOST_SPOTS = 1200

/** Spots in rings around a place, as circles lie closest: 1, 6, 12, 18 … The place itself is number 0. */
function spotAt(index: number): SwarmDot {
  if (index === 0) return { x: 0, y: 0 }
  const ring = Math.ceil((Math.sqrt(9 + 12 * index) - 3) / 6)
  const before = 1 + 3 * ring * (ring - 1)
  const angle = ((index - before) * Math.PI) / (3 * ring)
  return { x: ring * Math.cos(angle), y: ring * Math.sin(angle) }
}

/** Which dots lie where, in squares as wide as a dot: only the nine around a spot can be in its way. */
function createSquares(stepPx: number) {
  const squares = new Map<string, SwarmDot[]>()
  const squareOf = (value: number): number => Math.floor(value / stepPx)
  return {
    add(dot: SwarmDot): void {
      const key = `${squareOf(dot.x)}/${squareOf(dot.y)}`
      const there = squares.get(key)
      if (there) there.push(dot)
      else squares.set(key, [dot])
    },
    isFree({ x, y }: SwarmDot): boolean {
      const [column, row] = [squareOf(x), squareOf(y)]
      for (let across = column - 1; across <= column + 1; across += 1)
        for (let down = row - 1; down <= row + 1; down += 1)
          // A hair less than a step: neighbours in a ring touch, and rounding must not part them.
          for (const other of squares.get(`${across}/${down}`) ?? [])
            if (Math.hypot(other.x - x, other.y - y) < stepPx * 0.999) return false
      return true
    },
  }
}

/**
 * Every answer as a dot at its place, or beside it where others lie already: ten equal answers are ten
 * dots. Goes by the places alone, so the order in which answers came leaves no trace.
 */
export function dotSwarm(
  points: readonly MatrixPoint[],
  { width, height }: Size,
  radiusPx: number,
): readonly SwarmDot[] {
  const stepPx = 2 * radiusPx + GAP_PX
  const squares = createSquares(stepPx)
  const inside = (value: number, lengthPx: number): number =>
    Math.min(lengthPx - radiusPx, Math.max(radiusPx, value))
  const isInside = ({ x, y }: SwarmDot): boolean => inside(x, width) === x && inside(y, height) === y
  /** How many spots around a place are taken for sure: equal answers need not look again. */
  const begun = new Map<string, number>()
  const sorted = [...points].sort((left, right) => left.x - right.x || left.y - right.y)
  return sorted.map((point) => {
    const [x, y] = [inside(point.x * width, width), inside((1 - point.y) * height, height)]
    const key = `${x}/${y}`
    for (let index = begun.get(key) ?? 0; index < MOST_SPOTS; index += 1) {
      const spot = spotAt(index)
      const dot = { x: x + spot.x * stepPx, y: y + spot.y * stepPx }
      if (!isInside(dot) || !squares.isFree(dot)) continue
      begun.set(key, index + 1)
      squares.add(dot)
      return dot
    }
    return { x, y }
  })
}
