import { assertNever } from '../../../shared/core/assertNever.ts'
import type { CardBand } from '../boardConfig.ts'
import { projectorTheme } from '../boardTheme.ts'
import { baselineOf, setFont } from '../canvasText.ts'
import { paintFlag, paintSign } from '../cardSignPainter.ts'
import { flagShape } from '../cardSigns.ts'
import { type Point, rectAround } from '../rect.ts'
import {
  GHOSTS_WIDTH_PX,
  LEGEND_FONT,
  MARK_GAP_PX,
  MARK_WIDTH_PX,
  type PlacedEntry,
} from './composePicture.ts'
import { LEGEND_ROW_PX } from './pictureSheet.ts'

const OUTLINE_PX = 2
const LETTER_PX = 21
const FLAG_HEIGHT_PX = 33
const FLAG_WIDTH_PX = (FLAG_HEIGHT_PX * flagShape.widthPx) / flagShape.heightPx
/** Dashes of the ring where a card stood. */
const RING_DASH = [5, 4]
const RING_PX = 12
const ARROW_PX = 9

/** A sign as it stands on the cards, and its meaning beside it. */
export function paintLegendEntry(
  context: CanvasRenderingContext2D,
  { entry, leftPx, topPx }: PlacedEntry,
): void {
  const middle = { x: leftPx + MARK_WIDTH_PX / 2, y: topPx + LEGEND_ROW_PX / 2 }
  switch (entry.kind) {
    case 'band':
      paintBand(context, entry.band, middle)
      break
    case 'sign':
      paintSign(context, entry.sign, middle, MARK_WIDTH_PX)
      break
    case 'flag':
      paintFlag(context, rectAround(middle, FLAG_WIDTH_PX, FLAG_HEIGHT_PX))
      break
    case 'ghosts':
      paintArrow(context, { x: leftPx + RING_PX + 1, y: middle.y }, leftPx + GHOSTS_WIDTH_PX)
      break
    default:
      assertNever(entry)
  }
  const markPx = entry.kind === 'ghosts' ? GHOSTS_WIDTH_PX : MARK_WIDTH_PX
  context.fillStyle = projectorTheme.ink
  context.textAlign = 'left'
  setFont(context, LEGEND_FONT.sizePx, LEGEND_FONT.weight)
  const baseline = baselineOf(topPx, LEGEND_ROW_PX, LEGEND_FONT.sizePx)
  context.fillText(entry.label, leftPx + markPx + MARK_GAP_PX, baseline)
}

/** Closed by an outline, so that a light colour is seen on white too. */
function paintBand(context: CanvasRenderingContext2D, band: CardBand, middle: Point): void {
  const [left, top] = [middle.x - MARK_WIDTH_PX / 2, middle.y - MARK_WIDTH_PX / 2]
  context.fillStyle = band.color
  context.strokeStyle = projectorTheme.cardOutline
  context.lineWidth = OUTLINE_PX
  context.beginPath()
  context.roundRect(left, top, MARK_WIDTH_PX, MARK_WIDTH_PX, 6)
  context.fill()
  context.stroke()
  context.fillStyle = band.letterColor
  context.textAlign = 'center'
  setFont(context, LETTER_PX, 750)
  context.fillText(band.text, middle.x, baselineOf(top, MARK_WIDTH_PX, LETTER_PX))
}

/** From a dashed ring to where the card would be now. */
function paintArrow(context: CanvasRenderingContext2D, ring: Point, rightPx: number): void {
  context.save()
  context.strokeStyle = projectorTheme.ink
  context.fillStyle = projectorTheme.ink
  context.lineWidth = OUTLINE_PX
  context.setLineDash(RING_DASH)
  context.beginPath()
  context.arc(ring.x, ring.y, RING_PX, 0, 2 * Math.PI)
  context.stroke()
  context.setLineDash([])
  context.lineWidth = 3
  context.beginPath()
  context.moveTo(ring.x + RING_PX + 3, ring.y)
  context.lineTo(rightPx - ARROW_PX, ring.y)
  context.stroke()
  context.beginPath()
  context.moveTo(rightPx, ring.y)
  context.lineTo(rightPx - ARROW_PX * 1.4, ring.y - ARROW_PX)
  context.lineTo(rightPx - ARROW_PX * 1.4, ring.y + ARROW_PX)
  context.closePath()
  context.fill()
  context.restore()
}
