import { textWidthPt } from '../write/textWidth.ts'

/** Left of, right of, above or below its point. */
export type LabelSide = 'l' | 'r' | 't' | 'b'

/** A point on the paper and the words beside it, in points from the plot's lower left corner. */
export interface LabelledPoint {
  readonly x: number
  readonly y: number
  readonly text: string
}

export interface LabelGround {
  readonly widthPt: number
  readonly heightPt: number
  readonly sizePt: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** Half a marker and the air around it. */
const REACH_PT = 6
/** In the order they are preferred when they are equally free. */
const SIDES: readonly LabelSide[] = ['r', 'l', 't', 'b']
/** Going over the edge is worse than touching a neighbour, crossing a quadrant's line a blemish. */
const COST = { overlap: 1, edge: 4, line: 0.15 } as const

/**
 * A side for each point's words where they meet the fewest others: chosen one by one, then once more with
 * everybody's choice known. null = free on no side; on a crowded map the words are then left out.
 */
export function labelSides(
  points: readonly LabelledPoint[],
  ground: LabelGround,
): readonly (LabelSide | null)[] {
  const marks = points.map(({ x, y }): Box => ({ left: x - 4, right: x + 4, bottom: y - 4, top: y + 4 }))
  const chosen: (Box | null)[] = points.map(() => null)
  const sides: LabelSide[] = points.map(() => 'r')
  const costs = points.map(() => 0)
  for (let round = 0; round < 2; round += 1)
    points.forEach((point, index) => {
      let best = Number.POSITIVE_INFINITY
      for (const side of SIDES) {
        const box = boxOf(point, side, ground.sizePt)
        const others = [...without(marks, index), ...without(chosen, index)]
        const cost = costOf(box, others, ground)
        if (cost >= best) continue
        best = cost
        sides[index] = side
        chosen[index] = box
      }
      costs[index] = best
    })
  return sides.map((side, index) => ((costs[index] ?? 0) < COST.overlap ? side : null))
}

const without = (boxes: readonly (Box | null)[], index: number): readonly Box[] =>
  boxes.filter((box, at): box is Box => box !== null && at !== index)

function boxOf({ x, y, text }: LabelledPoint, side: LabelSide, sizePt: number): Box {
  const width = textWidthPt(text, sizePt)
  const height = sizePt * 1.15
  const left = { l: x - REACH_PT - width, r: x + REACH_PT, t: x - width / 2, b: x - width / 2 }[side]
  const bottom = { l: y - height / 2, r: y - height / 2, t: y + REACH_PT, b: y - REACH_PT - height }[side]
  return { left, right: left + width, bottom, top: bottom + height }
}

function costOf(box: Box, others: readonly Box[], { widthPt, heightPt }: LabelGround): number {
  let cost = 0
  for (const other of others) if (meets(box, other)) cost += COST.overlap
  if (box.left < 0 || box.right > widthPt || box.bottom < 0 || box.top > heightPt) cost += COST.edge
  if (box.left < widthPt / 2 && box.right > widthPt / 2) cost += COST.line
  if (box.bottom < heightPt / 2 && box.top > heightPt / 2) cost += COST.line
  return cost
}

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.bottom < other.top && other.bottom < one.top
