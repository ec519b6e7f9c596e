import type { CardFace } from './boardConfig.ts'
import type { BoardTheme } from './boardTheme.ts'
import { baselineOf, setFont } from './canvasText.ts'
import type { CardLayout } from './cardLayout.ts'
import type { CardSize } from './cardSizes.ts'
import { bottomOf, grow, type Rect, rightOf } from './rect.ts'

export type CardLook = 'rest' | 'hover' | 'lifted' | 'held' | 'refused'

/** Everything needed to draw one card; `rect` is where, `scale` how large against the card sizes. */
export interface CardPicture {
  readonly card: CardFace
  readonly layout: CardLayout
  readonly size: CardSize
  readonly rect: Rect
  readonly scale: number
}

const WHITE = '#FFFFFF'
const HELD_GROUND = '#EEF2F3'
const HELD_INK = '#43555B'
const REFUSED = '#C01B1B'
const REST_SHADOW = 'rgba(6, 42, 51, 0.13)'

/** How far outside its rectangle a card may paint (rings, outline, shadow), in CSS pixels. */
export const CARD_BLEED_PX = 9

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
}

function outlineOf(look: CardLook, restPx: number, theme: BoardTheme): { color: string; widthPx: number } {
  if (look === 'hover') return { color: HELD_INK, widthPx: Math.max(2, restPx) }
  if (look === 'lifted') return { color: theme.accent, widthPx: theme.liftOutlinePx }
  if (look === 'refused') return { color: REFUSED, widthPx: Math.max(2.5, restPx) }
  return { color: theme.cardOutline, widthPx: restPx }
}

function fillRound(context: CanvasRenderingContext2D, rect: Rect, radius: number): void {
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

function paintName(context: CanvasRenderingContext2D, picture: CardPicture, color: string): void {
  const { layout, size, rect, scale } = picture
  const left = rect.left + (size.bandPx + size.paddingLeftPx) * scale
  const lineHeight = layout.lineHeightPx * scale
  const top = rect.top + (rect.height - lineHeight * layout.lines.length) / 2
  context.fillStyle = color
  context.textAlign = 'left'
  setFont(context, layout.fontSizePx * scale, size.fontWeight)
  layout.lines.forEach((line, index) => {
    context.fillText(line, left, baselineOf(top + index * lineHeight, lineHeight, layout.fontSizePx * scale))
  })
}

/** Zoomed far out: the band and the name without a box. */
export function paintSimpleCard(
  context: CanvasRenderingContext2D,
  picture: CardPicture,
  theme: BoardTheme,
): void {
  const { card, rect, size, scale } = picture
  context.fillStyle = card.band.color
  const width = Math.max(6, (size.bandPx * scale) / 2)
  fillRound(
    context,
    { left: rect.left, top: rect.top + rect.height * 0.2, width, height: rect.height * 0.6 },
    3,
  )
  paintName(context, picture, theme.ink)
}

/** Where the card was lifted from. */
export function paintEmptyPlace(
  context: CanvasRenderingContext2D,
  { rect, size, scale }: CardPicture,
  theme: BoardTheme,
): void {
  context.save()
  context.setLineDash([6 * scale, 4 * scale])
  context.strokeStyle = theme.inkSecondary
  context.globalAlpha = 0.65
  context.lineWidth = size.outlinePx * scale
  context.beginPath()
  context.roundRect(rect.left, rect.top, rect.width, rect.height, size.radiusPx * scale)
  context.stroke()
  context.restore()
}

/** Selected: white gap and fjord. Focus: white and ink, seen on any ground. Both: fjord inside, ink outside. */
export function paintRings(
  context: CanvasRenderingContext2D,
  { rect, size, scale }: Pick<CardPicture, 'rect' | 'size' | 'scale'>,
  { isSelected, isFocused }: { readonly isSelected: boolean; readonly isFocused: boolean },
  theme: BoardTheme,
): void {
  const radius = size.radiusPx * scale
  const ring = (offsetPx: number, widthPx: number, color: string): void => {
    const box = grow(rect, offsetPx + widthPx / 2)
    context.strokeStyle = color
    context.lineWidth = widthPx
    context.beginPath()
    context.roundRect(box.left, box.top, box.width, box.height, radius + offsetPx)
    context.stroke()
  }
  if (isSelected) {
    ring(0, 2, WHITE)
    ring(2, 3, theme.accent)
    if (isFocused) ring(5, 3, theme.ink)
  } else if (isFocused) {
    ring(0, 3, WHITE)
    ring(3, 3, theme.ink)
  }
}

/** A small dark label above a card: who holds it. */
export function paintTag(
  context: CanvasRenderingContext2D,
  text: string,
  over: Rect,
  within: Rect,
  theme: BoardTheme,
): Rect {
  const sizePx = theme.axisFont.sizePx - 1
  setFont(context, sizePx, 600)
  const width = context.measureText(text).width + 16
  const height = sizePx * 1.6
  const left = Math.max(within.left, Math.min(over.left, rightOf(within) - width))
  const above = over.top - height - 4
  const top = above < within.top ? Math.min(bottomOf(over) + 4, bottomOf(within) - height) : above
  const box = { left, top, width, height }
  context.fillStyle = theme.pill
  fillRound(context, box, 6)
  context.fillStyle = WHITE
  context.textAlign = 'left'
  context.fillText(text, left + 8, baselineOf(top, height, sizePx))
  return box
}
