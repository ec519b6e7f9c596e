import type { CardSign } from './boardConfig.ts'
import type { CardPicture } from './cardPainter.ts'
import { DASHED_RING, flagShape, SIGN_BOX, SIGN_LINE_WIDTH, SIGN_RADIUS, signShapes } from './cardSigns.ts'
import type { CardSize } from './cardSizes.ts'
import { bottomOf, type Point, type Rect, rightOf } from './rect.ts'
import { pathOf } from './svgPath.ts'

/** Free space that stays under a sign which a pennant has pushed down. */
const SIGN_FLOOR_PX = 4

/** Middle of the sign on a card of this height, from the card's top right corner; card scale 1. */
export function signPlace(
  { sign: { sidePx, rightPx, dropPx } }: CardSize,
  heightPx: number,
  hasFlag: boolean,
): { readonly fromRightPx: number; readonly fromTopPx: number } {
  const lowest = heightPx - SIGN_FLOOR_PX - sidePx / 2
  const fromTopPx = hasFlag ? Math.min(heightPx / 2 + dropPx, lowest) : heightPx / 2
  return { fromRightPx: rightPx + sidePx / 2, fromTopPx }
}

/** Draws a sign with its middle at `at`. */
export function paintSign(
  context: CanvasRenderingContext2D,
  sign: CardSign,
  at: Point,
  sidePx: number,
): void {
  const { ground, groundColor, path, color } = signShapes[sign]
  const middle = SIGN_BOX / 2
  context.save()
  context.translate(at.x - sidePx / 2, at.y - sidePx / 2)
  context.scale(sidePx / SIGN_BOX, sidePx / SIGN_BOX)
  context.fillStyle = groundColor
  context.strokeStyle = color
  context.beginPath()
  if (ground === 'square') context.roundRect(0, 0, SIGN_BOX, SIGN_BOX, SIGN_RADIUS)
  else context.arc(middle, middle, ground === 'disc' ? middle : DASHED_RING.radius, 0, 2 * Math.PI)
  context.fill()
  if (ground === 'dashedRing') {
    context.setLineDash([DASHED_RING.dash, DASHED_RING.gap])
    context.lineWidth = DASHED_RING.width
    context.stroke()
    context.setLineDash([])
  }
  context.lineWidth = SIGN_LINE_WIDTH
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.stroke(pathOf(path))
  context.restore()
}

/** What a card carries at its right: the sign, and the pennant over the upper edge. */
export function paintSignAndFlag(context: CanvasRenderingContext2D, picture: CardPicture): void {
  const { card, size, rect, scale, layout } = picture
  if (card.sign) {
    const { fromRightPx, fromTopPx } = signPlace(size, layout.heightPx, card.hasFlag ?? false)
    const at = { x: rightOf(rect) - fromRightPx * scale, y: rect.top + fromTopPx * scale }
    paintSign(context, card.sign, { ...at, y: Math.min(at.y, bottomOf(rect)) }, size.sign.sidePx * scale)
  }
  if (!card.hasFlag) return
  const { flag } = size
  paintFlag(context, {
    left: rightOf(rect) - (flag.rightPx + flag.widthPx) * scale,
    top: rect.top - flag.hangPx * scale,
    width: flag.widthPx * scale,
    height: flag.heightPx * scale,
  })
}

/** Draws the pennant to fill a rectangle. */
export function paintFlag(context: CanvasRenderingContext2D, { left, top, width, height }: Rect): void {
  context.save()
  context.translate(left, top)
  context.scale(width / flagShape.widthPx, height / flagShape.heightPx)
  context.fillStyle = flagShape.color
  context.strokeStyle = flagShape.outlineColor
  context.lineWidth = flagShape.outlineWidth
  const path = pathOf(flagShape.path)
  context.fill(path)
  context.stroke(path)
  context.restore()
}
