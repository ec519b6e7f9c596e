import type { CardSize } from './cardSizes.ts'
import { SIMPLE_BELOW_ZOOM } from './geometry.ts'
import type { Rect } from './rect.ts'

/** How much of a card is drawn: all of it, its letter and short name, or its letter. */
export type CardDetail = 'card' | 'shortName' | 'letter'

/** Below this zoom there is room for letters only. */
export const LETTER_BELOW_ZOOM = 0.42

/** No text under 14 px: a name that would be smaller is shown otherwise, or not at all. */
const SMALLEST_SCALE = 14 / 16
const SMALLEST_CHIP_PX = 24
/** Chips grow in steps, so that zooming among thousands draws few new ones. */
const CHIP_STEP_PX = 4

/** When the cards together would cover the whole map, a smaller picture of each says more. */
const FULL_BOARD = 1

/** Scale of short names, and of a card that is drawn whole among smaller ones. */
export const readableScale = (scale: number, unit: number): number => Math.max(SMALLEST_SCALE * unit, scale)

/** Height of a short name, side of a letter. */
export const chipPxOf = (size: CardSize, scale: number, unit: number): number =>
  Math.max(
    Math.round(SMALLEST_CHIP_PX * unit),
    Math.floor((size.bandPx * 0.8 * scale) / CHIP_STEP_PX) * CHIP_STEP_PX,
  )

/**
 * Which detail the map has room for. Counts all its cards and not only those in view: a map that is
 * moved must not change its looks on the way.
 */
export function detailFor(
  count: number,
  zoom: number,
  plane: Rect,
  size: CardSize,
  scale: number,
  unit: number,
): CardDetail {
  const room = plane.width * plane.height * FULL_BOARD
  const cardPx = (size.bandPx + size.maxNamePx * 0.75) * size.heightPx * scale ** 2
  const chipPx = chipPxOf(size, scale, unit)
  const shortPx = (chipPx + 7 * size.fontSizesPx[0] * readableScale(scale, unit) * 0.6) * chipPx
  if (zoom < LETTER_BELOW_ZOOM || count * shortPx > room) return 'letter'
  return zoom < SIMPLE_BELOW_ZOOM || count * cardPx > room ? 'shortName' : 'card'
}
