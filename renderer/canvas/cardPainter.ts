import type { CardFace } from './boardConfig.ts'
import type { BoardTheme } from './boardTheme.ts'
import { baselineOf, setFont } from './canvasText.ts'
import type { CardLayout } from './cardLayout.ts'
import { paintSignAndFlag } from './cardSignPainter.ts'
import type { CardSize } from './cardSizes.ts'
import { around, grow, isTouching, type Point, type Rect, rectAround } from './rect.ts'

export type CardLook = 'rest' | 'hover' | 'lifted' | 'held' | 'refused'

/** Everything needed to draw one card; `rect` is where, `scale` how large against the card sizes. */
export interface CardPicture {
  readonly card: CardFace
  readonly layout: CardLayout
  readonly size: CardSize
  readonly rect: Rect
  readonly scale: number
  /** Its true place, where it is drawn so far from it that a line must tell. */
  readonly truePlace?: Point
  readonly isDimmed?: boolean
}

const WHITE = '#FFFFFF'
const HELD_GROUND = '#EEF2F3'
const HELD_INK = '#43555B'
const REFUSED = '#C01B1B'
const REST_SHADOW = 'rgba(6, 42, 51, 0.13)'

/** How far outside its rectangle any card may paint (rings, outline, shadow), in CSS pixels. */
export const CARD_BLEED_PX = 9

const bleedPxOf = ({ card, size, scale }: CardPicture): number =>
  card.hasFlag ? Math.max(CARD_BLEED_PX, (size.flag.hangPx + 2) * scale) : CARD_BLEED_PX

/** All a card may paint on: its rings, its pennant, and the line to its true place. */
export function reachOf(picture: CardPicture): Rect {
  const { rect, truePlace } = picture
  const reach = grow(rect, bleedPxOf(picture))
  return truePlace ? around([reach, grow(rectAround(truePlace, 0, 0), CARD_BLEED_PX)]) : reach
}

/** Whether a card has anything to paint there. Asked of every card for every changed place: makes no objects. */
export function isReaching(picture: CardPicture, region: Rect): boolean {
  if (picture.truePlace) return isTouching(reachOf(picture), region)
  const { left, top, width, height } = picture.rect
  const bleedPx = bleedPxOf(picture)
  return (
    left - bleedPx < region.left + region.width &&
    left + width + bleedPx > region.left &&
    top - bleedPx < region.top + region.height &&
    top + height + bleedPx > region.top
  )
}

/** Draws a card with plain calls: no node per card, no blur, so that thousands cost milliseconds. */
export function paintCard(
  context: CanvasRenderingContext2D,
  picture: CardPicture,
  look: CardLook,
  theme: BoardTheme,
): void {
  const { rect, scale, size } = picture
  const radius = size.radiusPx * scale
  if (look === 'rest' || look === 'hover') {
    // A soft edge by an offset shape: real blur on 2,000 cards would take seconds on a weak machine.
    context.fillStyle = REST_SHADOW
    fillRound(context, { ...rect, top: rect.top + (look === 'hover' ? 3 : 1.5) * scale }, radius)
  }
  context.fillStyle = look === 'held' ? HELD_GROUND : WHITE
  fillRound(context, rect, radius)
  paintBand(context, picture, theme)
  paintName(context, picture, look === 'held' ? HELD_INK : theme.ink)
  const outline = outlineOf(look, size.outlinePx, theme)
  context.strokeStyle = outline.color
  context.lineWidth = outline.widthPx * scale
  context.beginPath()
  context.roundRect(rect.left, rect.top, rect.width, rect.height, radius)
  context.stroke()
  // Last: the pennant hangs over the outline.
  paintSignAndFlag(context, picture)
}

function outlineOf(look: CardLook, restPx: number, theme: BoardTheme): { color: string; widthPx: number } {
  if (look === 'hover') return { color: HELD_INK, widthPx: Math.max(2, restPx) }
  if (look === 'lifted') return { color: theme.accent, widthPx: theme.liftOutlinePx }
  if (look === 'refused') return { color: REFUSED, widthPx: Math.max(2.5, restPx) }
  return { color: theme.cardOutline, widthPx: restPx }
}

export function fillRound(context: CanvasRenderingContext2D, rect: Rect, radius: number): void {
  context.beginPath()
  context.roundRect(rect.left, rect.top, rect.width, rect.height, radius)
  context.fill()
}

/** The category band: colour, letter and an inner rule, so that a light colour is closed off too. */
function paintBand(
  context: CanvasRenderingContext2D,
  { card, size, rect, scale }: CardPicture,
  theme: BoardTheme,
): void {
  const { band } = card
  const width = size.bandPx * scale
  const radius = size.radiusPx * scale
  context.fillStyle = band.color
  context.beginPath()
  context.roundRect(rect.left, rect.top, width, rect.height, [radius, 0, 0, radius])
  context.fill()
  context.fillStyle = theme.cardOutline
  const rule = size.outlinePx * scale
  context.fillRect(rect.left + width - rule / 2, rect.top, rule, rect.height)
  context.fillStyle = band.letterColor
  context.textAlign = 'center'
  // Two digits (a rank of 10 and up) stand closer than one letter.
  const letterPx = size.letterSizePx * scale * (band.text.length > 2 ? 0.7 : 1)
  setFont(context, letterPx, 750)
  context.fillText(band.text, rect.left + width / 2, baselineOf(rect.top, rect.height, letterPx))
}

/** The name in the lines its layout found; `weight` as on the card when left out. */
export function paintName(
  context: CanvasRenderingContext2D,
  picture: CardPicture,
  color: string,
  weight = picture.size.fontWeight,
): void {
  const { layout, size, rect, scale } = picture
  const left = rect.left + (size.bandPx + size.paddingLeftPx) * scale
  const lineHeight = layout.lineHeightPx * scale
  const top = rect.top + (rect.height - lineHeight * layout.lines.length) / 2
  context.fillStyle = color
  context.textAlign = 'left'
  setFont(context, layout.fontSizePx * scale, weight)
  layout.lines.forEach((line, index) => {
    context.fillText(line, left, baselineOf(top + index * lineHeight, lineHeight, layout.fontSizePx * scale))
  })
}
