import type { LevelKey } from '../../packs/levelWordPack.ts'
import { levelOf } from '../stakeholder/quadrant.ts'
import { deviationOf, medianPoint, type Point, spreadOf } from './point.ts'
import { splitInTwo } from './splitInTwo.ts'

export type Axis = 'influence' | 'interest'

/** Where one municipality has placed a body, as far as telling the difference goes. */
export interface PlacedBy extends Point {
  readonly municipality: string
}

/** How one of two groups sees a body. */
export interface View<Placed> {
  readonly placed: readonly Placed[]
  /** What marks this group off from the other. */
  readonly axis: Axis
  readonly level: LevelKey
}

/** From the lowest to the highest placement on an axis, and who placed it there. */
export interface Range {
  readonly axis: Axis
  readonly from: LevelKey
  readonly to: LevelKey
  readonly lowest: string
  readonly highest: string
}

/** What municipalities disagree about, ready to be said in words. */
export type Difference<Placed> =
  | { readonly kind: 'tooFew' }
  | { readonly kind: 'agreed' }
  | { readonly kind: 'twoViews'; readonly views: readonly [View<Placed>, View<Placed>]; readonly axis: Axis }
  | { readonly kind: 'oneAxis'; readonly range: Range }
  /** The axis with the greater distance first. */
  | { readonly kind: 'bothAxes'; readonly ranges: readonly [Range, Range] }

/** Below this a cloud is no view, only two dots. */
export const FEWEST_PLACED = 3
/** A typical distance from the middle of a tenth of the map: cards that lie over each other. */
const AGREED_SPREAD = 0.1
/** When one axis spreads this much more than the other, the other is not what they disagree about. */
const ONE_AXIS = 1.6

export const valueOn = (axis: Axis, { x, y }: Point): number => (axis === 'influence' ? y : x)
const axes = ['influence', 'interest'] as const satisfies readonly Axis[]

function rangeOn(axis: Axis, placed: readonly PlacedBy[]): Range {
  const sorted = [...placed].sort((left, right) => valueOn(axis, left) - valueOn(axis, right))
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (!lowest || !highest) throw new Error('A range needs somebody who has placed the body')
  return {
    axis,
    from: levelOf(valueOn(axis, lowest)),
    to: levelOf(valueOn(axis, highest)),
    lowest: lowest.municipality,
    highest: highest.municipality,
  }
}

/** The axis that tells most about a place: the one farthest from the middle. */
const mostExtreme = (choice: readonly Axis[], place: Point): Axis =>
  [...choice].sort(
    (left, right) => Math.abs(valueOn(right, place) - 0.5) - Math.abs(valueOn(left, place) - 0.5),
  )[0] ?? 'influence'

function tellViews<Placed extends PlacedBy>(
  groups: readonly [readonly Placed[], readonly Placed[]],
): Difference<Placed> {
  const [one, other] = groups
  const places = [medianPoint(one), medianPoint(other)] as const
  const distanceOn = (axis: Axis): number => Math.abs(valueOn(axis, places[0]) - valueOn(axis, places[1]))
  const axis = distanceOn('influence') > distanceOn('interest') ? 'influence' : 'interest'
  const telling = axes.filter(
    (each) => levelOf(valueOn(each, places[0])) !== levelOf(valueOn(each, places[1])),
  )
  const viewOf = (placed: readonly Placed[], place: Point): View<Placed> => {
    const marked = telling.length > 0 ? mostExtreme(telling, place) : axis
    return { placed, axis: marked, level: levelOf(valueOn(marked, place)) }
  }
  const views = [viewOf(one, places[0]), viewOf(other, places[1])] as const
  // Those who keep it closest come first: it is them the others can ask.
  const isFirstCloser = places[0].x + places[0].y >= places[1].x + places[1].y
  return { kind: 'twoViews', axis, views: isFirstCloser ? views : [views[1], views[0]] }
}

/** What those who have placed a body disagree about. Their order does not matter, but for who is named among equals. */
export function differenceBetween<Placed extends PlacedBy>(placed: readonly Placed[]): Difference<Placed> {
  if (placed.length < FEWEST_PLACED) return { kind: 'tooFew' }
  const groups = splitInTwo(placed)
  if (groups) return tellViews(groups)
  if (spreadOf(placed) <= AGREED_SPREAD) return { kind: 'agreed' }
  const spreads = axes
    .map((axis) => ({ axis, spread: deviationOf(placed.map((place) => valueOn(axis, place))) }))
    .sort((left, right) => right.spread - left.spread)
  const [wider, narrower] = spreads
  if (!wider || !narrower) throw new Error('The map has two axes')
  const range = rangeOn(wider.axis, placed)
  return wider.spread > ONE_AXIS * narrower.spread
    ? { kind: 'oneAxis', range }
    : { kind: 'bothAxes', ranges: [range, rangeOn(narrower.axis, placed)] }
}
