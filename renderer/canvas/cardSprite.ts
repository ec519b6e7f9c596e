import type { BoardTheme } from './boardTheme.ts'
import { type CardLook, type CardPicture, paintCard } from './cardPainter.ts'

/** A card drawn once with its blurred shadow: moving it then costs one image call a frame. */
export interface CardSprite {
  readonly canvas: HTMLCanvasElement
  /** Size in CSS pixels at scale 1, shadow margin included; the card is in its middle. */
  readonly widthPx: number
  readonly heightPx: number
}

/** Room for the lifted shadow (22 px down, 44 px blur). */
const MARGIN_PX = 60

export function createCardSprite(
  picture: CardPicture,
  look: CardLook,
  theme: BoardTheme,
  pixelsPerPx: number,
): CardSprite {
  const { rect } = picture
  const widthPx = rect.width + 2 * MARGIN_PX
  const heightPx = rect.height + 2 * MARGIN_PX
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(widthPx * pixelsPerPx)
  canvas.height = Math.ceil(heightPx * pixelsPerPx)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser has no 2D canvas')
  context.scale(pixelsPerPx, pixelsPerPx)
  const centered = { ...picture, rect: { ...rect, left: MARGIN_PX, top: MARGIN_PX } }
  if (look === 'lifted') {
    paintShadow(context, centered, 12, 6, 0.22, pixelsPerPx)
    paintShadow(context, centered, 44, 22, 0.3, pixelsPerPx)
  }
  paintCard(context, centered, look, theme)
  return { canvas, widthPx, heightPx }
}

/** Shadow 3 of the design, in two parts. Canvas shadows ignore the scale, so it is applied by hand. */
function paintShadow(
  context: CanvasRenderingContext2D,
  { rect, size, scale }: CardPicture,
  blurPx: number,
  downPx: number,
  opacity: number,
  pixelsPerPx: number,
): void {
  context.save()
  context.shadowColor = `rgba(6, 42, 51, ${opacity})`
  context.shadowBlur = blurPx * pixelsPerPx
  context.shadowOffsetY = downPx * pixelsPerPx
  context.fillStyle = '#FFFFFF'
  context.beginPath()
  context.roundRect(rect.left, rect.top, rect.width, rect.height, size.radiusPx * scale)
  context.fill()
  context.restore()
}
