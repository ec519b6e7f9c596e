import { distanceBetween, meanPoint, type Point } from './point.ts'

/** Half as far again as each group is wide: then nobody in the room doubts that they are two. */
const GAP_TO_SPREAD = 1.5
/** A fifth of the map. Nearer than that, two tight groups have said the same. */
const SMALLEST_GAP = 0.2
/** One who stands alone is an outlier, not a view of its own. */
const SMALLEST_GROUP = 2

/** How wide a group is: its farthest member from its middle, or for few members what their number makes likely. */
function spreadWithin(points: readonly Point[]): number {
  const middle = meanPoint(points)
  const distances = points.map((point) => distanceBetween(point, middle))
  const sum = distances.reduce((total, distance) => total + distance ** 2, 0)
  return Math.max(...distances, Math.sqrt(sum / (points.length - 1)))
}

interface Edge<Item> {
  readonly from: Item
  readonly to: Item
  readonly length: number
}

/** The shortest net that ties all points together: leaving out one of its edges gives the two groups that edge keeps apart. */
function shortestNet<Item extends Point>(items: readonly Item[]): readonly Edge<Item>[] {
  const [first, ...rest] = items
  if (!first) return []
  const edges: Edge<Item>[] = []
  const nearest = new Map(rest.map((to) => [to, { from: first, to, length: distanceBetween(first, to) }]))
  while (nearest.size > 0) {
    const next = [...nearest.values()].reduce((best, edge) => (edge.length < best.length ? edge : best))
    edges.push(next)
    nearest.delete(next.to)
    for (const [to, edge] of nearest) {
      const length = distanceBetween(next.to, to)
      if (length < edge.length) nearest.set(to, { from: next.to, to, length })
    }
  }
  return edges
}

/** Those tied to `start` when one edge is left out. */
function groupOf<Item>(start: Item, edges: readonly Edge<Item>[], without: Edge<Item>): ReadonlySet<Item> {
  const group = new Set([start])
  let size = 0
  while (group.size > size) {
    size = group.size
    for (const edge of edges) {
      if (edge === without) continue
      if (group.has(edge.from)) group.add(edge.to)
      else if (group.has(edge.to)) group.add(edge.from)
    }
  }
  return group
}

const byPlace = (left: Point, right: Point): number => left.x - right.x || left.y - right.y

/**
 * Two groups clearly apart, each of at least two, or null: the nearest of one and the other are then
 * farther from each other than 1.5 × the spread within either. The order of the points does not matter.
 */
export function splitInTwo<Item extends Point>(
  items: readonly Item[],
): readonly [readonly Item[], readonly Item[]] | null {
  const sorted = [...items].sort(byPlace)
  const edges = shortestNet(sorted)
  let best: readonly [readonly Item[], readonly Item[]] | null = null
  let clearest = GAP_TO_SPREAD
  for (const edge of edges) {
    if (edge.length < SMALLEST_GAP) continue
    const side = groupOf(edge.from, edges, edge)
    const groups = [
      sorted.filter((item) => side.has(item)),
      sorted.filter((item) => !side.has(item)),
    ] as const
    if (groups.some(({ length }) => length < SMALLEST_GROUP)) continue
    // Two cards on the very same spot are as clear as can be.
    const clearness = edge.length / Math.max(...groups.map(spreadWithin), Number.EPSILON)
    if (clearness <= clearest) continue
    best = groups
    clearest = clearness
  }
  return best
}
