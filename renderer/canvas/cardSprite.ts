import type { TextRun } from './boardConfig.ts'
import type { BoardTheme } from './boardTheme.ts'
import { baselineOf, drawRuns, runsWidth, setFont } from './canvasText.ts'
import { type CardLook, type CardPicture, paintCard } from './cardPainter.ts'

/** A card drawn once with its blurred shadow: moving it then costs one image call a frame. */
export interface CardSprite {
  readonly canvas: HTMLCanvasElement
  /** Size in CSS pixels at scale 1, shadow margin included; the card is in its middle. */
  readonly widthPx: number
  readonly heightPx: number
}

/** Room for the lifted shadow (22 px down, 44 px blur). */
const SHADOW_MARGIN_PX = 60
/** Room for a pennant and an outline: what is never seen must not be drawn twenty times a frame either. */
const PLAIN_MARGIN_PX = 4
const TAG_WEIGHT = 600

export function createCardSprite(
  picture: CardPicture,
  look: CardLook,
  theme: BoardTheme,
  pixelsPerPx: number,
): CardSprite {
  const { rect, size, scale } = picture
  const marginPx =
    look === 'lifted' ? SHADOW_MARGIN_PX : Math.ceil(size.flag.hangPx * scale) + PLAIN_MARGIN_PX
  const [widthPx, heightPx] = [rect.width + 2 * marginPx, rect.height + 2 * marginPx]
  const { canvas, context } = createSheet(widthPx, heightPx, pixelsPerPx)
  const centered = { ...picture, rect: { ...rect, left: marginPx, top: marginPx } }
  if (look === 'lifted') {
    paintShadow(context, centered, 12, 6, 0.22, pixelsPerPx)
    paintShadow(context, centered, 44, 22, 0.3, pixelsPerPx)
  }
  paintCard(context, centered, look, theme)
  return { canvas, widthPx, heightPx }
}

function createSheet(
  widthPx: number,
  heightPx: number,
  pixelsPerPx: number,
): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(widthPx * pixelsPerPx)
  canvas.height = Math.ceil(heightPx * pixelsPerPx)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser has no 2D canvas')
  context.scale(pixelsPerPx, pixelsPerPx)
  return { canvas, context }
}

/** The same card as it is held, turned and enlarged: a picture that stands upright on whole pixels is copied, not mixed anew each frame. */
export function turnSprite(
  { canvas, widthPx, heightPx }: CardSprite,
  { rotationDeg, scale }: { readonly rotationDeg: number; readonly scale: number },
  pixelsPerPx: number,
): CardSprite {
  const angle = (rotationDeg * Math.PI) / 180
  const [cos, sin] = [Math.abs(Math.cos(angle)) * scale, Math.abs(Math.sin(angle)) * scale]
  const turnedWidthPx = Math.ceil(widthPx * cos + heightPx * sin)
  const turnedHeightPx = Math.ceil(widthPx * sin + heightPx * cos)
  const turned = createSheet(turnedWidthPx, turnedHeightPx, pixelsPerPx)
  turned.context.translate(turnedWidthPx / 2, turnedHeightPx / 2)
  turned.context.rotate(angle)
  turned.context.scale(scale, scale)
  turned.context.drawImage(canvas, -widthPx / 2, -heightPx / 2, widthPx, heightPx)
  return { canvas: turned.canvas, widthPx: turnedWidthPx, heightPx: turnedHeightPx }
}

const PILL_FONT_PX = 15
const PILL_HEIGHT_PX = 36
const PILL_PADDING_PX = 14

/** The place in words, to stand at a card. */
export function createPillSprite(
  runs: readonly TextRun[],
  theme: BoardTheme,
  pixelsPerPx: number,
): CardSprite {
  const ruler = createSheet(1, 1, 1).context
  const widthPx = Math.ceil(runsWidth(ruler, runs, PILL_FONT_PX)) + 2 * PILL_PADDING_PX
  const { canvas, context } = createSheet(widthPx, PILL_HEIGHT_PX, pixelsPerPx)
  context.fillStyle = theme.pill
  context.beginPath()
  context.roundRect(0, 0, widthPx, PILL_HEIGHT_PX, 8)
  context.fill()
  context.fillStyle = '#FFFFFF'
  drawRuns(context, runs, PILL_FONT_PX, PILL_PADDING_PX, baselineOf(0, PILL_HEIGHT_PX, PILL_FONT_PX))
  return { canvas, widthPx, heightPx: PILL_HEIGHT_PX }
}

/** A small dark label: who holds a card. */
export function createTagSprite(text: string, theme: BoardTheme, pixelsPerPx: number): CardSprite {
  const sizePx = theme.axisFont.sizePx - 1
  const ruler = createSheet(1, 1, 1).context
  setFont(ruler, sizePx, TAG_WEIGHT)
  const [widthPx, heightPx] = [Math.ceil(ruler.measureText(text).width) + 16, Math.ceil(sizePx * 1.6)]
  const { canvas, context } = createSheet(widthPx, heightPx, pixelsPerPx)
  context.fillStyle = theme.pill
  context.beginPath()
  context.roundRect(0, 0, widthPx, heightPx, 6)
  context.fill()
  context.fillStyle = '#FFFFFF'
  setFont(context, sizePx, TAG_WEIGHT)
  context.fillText(text, 8, baselineOf(0, heightPx, sizePx))
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
