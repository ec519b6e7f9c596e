import type { Point } from '../../../shared/features/region/point.ts'
import { type CardLayout, layoutCard, type Measure } from '../../canvas/cardLayout.ts'
import type { CardSize } from '../../canvas/cardSizes.ts'
import { type Box, boxAround, centreOf, GAP_PX, placeBox, type Size } from './placeBox.ts'

/** A body that shall be named on the map, at its centre. */
export interface LabelWish {
  readonly id: string
  readonly name: string
  readonly at: Point
  /** In full whatever is in the way: the chosen one, and those whose cloud is drawn. */
  readonly isImportant: boolean
}

/** A municipality's dot that shall have its name beside it. */
export interface DotWish {
  readonly id: string
  readonly name: string
  readonly at: Point
}

export interface RegionLabel {
  readonly box: Box
  /** null = no room for the name: only the category's letter. */
  readonly layout: CardLayout | null
  /** From the label to its true place, where it had to give way; null = it stands there. */
  readonly leader: { readonly from: Point; readonly to: Point } | null
}

export interface RegionLayout {
  readonly labels: ReadonlyMap<string, RegionLabel>
  readonly dotNames: ReadonlyMap<string, Box>
}

/** What the sizes depend on: the room reads from afar. CSS pixels. */
export interface RegionSizes {
  readonly card: CardSize
  readonly chipPx: number
  readonly dotPx: number
  readonly nameFontPx: number
  readonly nameHeightPx: number
  readonly namePaddingPx: number
  /** Names of the quadrants, in the upper left corner of each. */
  readonly titleFontPx: number
  readonly titlePaddingPx: number
}

export interface RegionLayoutInput {
  readonly map: Size
  readonly sizes: RegionSizes
  readonly measure: Measure
  /** The most important first: later ones give way. */
  readonly labels: readonly LabelWish[]
  readonly dots: readonly DotWish[]
  /** What stands on the map already: the names of its quadrants. */
  readonly obstacles: readonly Box[]
}

const DIRECTIONS = 16

/** Places around a wish, nearest first, out to `reachPx`. */
function* spiral(x: number, y: number, size: Size, reachPx: number): Iterable<Box> {
  yield boxAround(x, y, size)
  const stepPx = size.height / 3
  for (let radius = stepPx; radius <= reachPx; radius += stepPx)
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (turn * 2 * Math.PI) / DIRECTIONS
      yield boxAround(x + radius * Math.cos(angle), y + radius * Math.sin(angle), size)
    }
}

/** Beside a dot, right and left before above and below, and then a little farther off. */
function* beside(x: number, y: number, size: Size, dotPx: number): Iterable<Box> {
  for (const farther of [GAP_PX, dotPx]) {
    const [outX, outY] = [(dotPx + size.width) / 2 + farther, (dotPx + size.height) / 2 + farther]
    yield boxAround(x + outX, y, size)
    yield boxAround(x - outX, y, size)
    yield boxAround(x, y - outY, size)
    yield boxAround(x, y + outY, size)
    for (const [sideX, sideY] of [
      [outX, -outY / 1.5],
      [outX, outY / 1.5],
      [-outX, -outY / 1.5],
      [-outX, outY / 1.5],
    ] as const)
      yield boxAround(x + sideX, y + sideY, size)
  }
}

/** How far a label may stand from its place, in its own heights. */
const REACH = 3
const IMPORTANT_REACH = 8

function leaderFrom(box: Box, x: number, y: number): RegionLabel['leader'] {
  const isOver = x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height
  return isOver ? null : { from: centreOf(box), to: { x, y } }
}

function placeLabel(wish: LabelWish, input: RegionLayoutInput, taken: readonly Box[]): RegionLabel {
  const { map, sizes, measure } = input
  const [x, y] = [wish.at.x * map.width, (1 - wish.at.y) * map.height]
  const layout = layoutCard(wish.name, sizes.card, measure)
  const size = { width: layout.widthPx, height: layout.heightPx }
  const reachPx = size.height * (wish.isImportant ? IMPORTANT_REACH : REACH)
  const whole = placeBox(spiral(x, y, size, reachPx), taken, map)
  if (whole.isFree || wish.isImportant) return { box: whole.box, layout, leader: leaderFrom(whole.box, x, y) }
  const chip = { width: sizes.chipPx, height: sizes.chipPx }
  const { box } = placeBox(spiral(x, y, chip, sizes.chipPx * REACH), taken, map)
  return { box, layout: null, leader: leaderFrom(box, x, y) }
}

/**
 * Where names stand so that they do not cover each other: the chosen body's dots first, then their
 * names, then the bodies in the order given. What finds no room is shown by its letter.
 */
export function layoutRegion(input: RegionLayoutInput): RegionLayout {
  const { map, sizes, measure } = input
  const places = input.dots.map(({ id, name, at }) => ({
    id,
    name,
    x: at.x * map.width,
    y: (1 - at.y) * map.height,
  }))
  const dot = { width: sizes.dotPx, height: sizes.dotPx }
  const taken: Box[] = [...input.obstacles, ...places.map(({ x, y }) => boxAround(x, y, dot))]
  const dotNames = new Map<string, Box>()
  for (const { id, name, x, y } of places) {
    const width = measure(name, sizes.nameFontPx) + 2 * sizes.namePaddingPx
    const { box } = placeBox(beside(x, y, { width, height: sizes.nameHeightPx }, sizes.dotPx), taken, map)
    dotNames.set(id, box)
    taken.push(box)
  }
  const labels = new Map<string, RegionLabel>()
  for (const wish of input.labels) {
    const label = placeLabel(wish, input, taken)
    labels.set(wish.id, label)
    taken.push(label.box)
  }
  return { labels, dotNames }
}
