import type { CardBand } from './boardConfig.ts'
import type { BoardTheme } from './boardTheme.ts'
import { baselineOf, setFont } from './canvasText.ts'
import { type CardPicture, fillRound } from './cardPainter.ts'
import type { Rect } from './rect.ts'

/** Under a short name: enough to part it from a line or a neighbour, too little to be a box. */
const PLATE = 'rgba(255, 255, 255, 0.82)'

const cornerOf = (sidePx: number): number => sidePx / 5

/** The letter on its colour, never the one without the other. */
function paintChip(context: CanvasRenderingContext2D, band: CardBand, box: Rect, outline: string): void {
  context.fillStyle = band.color
  fillRound(context, box, cornerOf(box.height))
  context.strokeStyle = outline
  context.lineWidth = 1.5
  context.stroke()
  context.fillStyle = band.letterColor
  context.textAlign = 'center'
  const letterPx = box.height * (band.text.length > 2 ? 0.46 : 0.62)
  setFont(context, letterPx, 750)
  context.fillText(band.text, box.left + box.width / 2, baselineOf(box.top, box.height, letterPx))
}

/** From afar: letter and short name without a box. */
export function paintShortCard(
  context: CanvasRenderingContext2D,
  { card, layout, rect, size, scale }: CardPicture,
  theme: BoardTheme,
): void {
  context.fillStyle = PLATE
  context.fillRect(rect.left, rect.top, rect.width, rect.height)
  paintChip(context, card.band, { ...rect, width: rect.height }, theme.cardOutline)
  const sizePx = layout.fontSizePx * scale
  context.fillStyle = theme.ink
  context.textAlign = 'left'
  setFont(context, sizePx, size.fontWeight)
  const line = layout.lines[0] ?? ''
  context.fillText(line, rect.left + rect.height + sizePx * 0.3, baselineOf(rect.top, rect.height, sizePx))
}

interface ChipSheet {
  readonly sidePx: number
  readonly pixelRatio: number
  readonly outline: string
  readonly byLook: Map<string, HTMLCanvasElement>
  /** The same, found without putting a key together. */
  readonly byBand: WeakMap<CardBand, HTMLCanvasElement>
}

/** Margin of a chip's own picture, for its outline. */
const CHIP_MARGIN_PX = 1

/** Chips of the size in use, each drawn once: thousands of letters then cost thousands of copies, not of texts. */
let sheet: ChipSheet | null = null

function drawChip(band: CardBand, { sidePx, pixelRatio, outline }: ChipSheet): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = Math.ceil((sidePx + 2 * CHIP_MARGIN_PX) * pixelRatio)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser has no 2D canvas')
  context.scale(pixelRatio, pixelRatio)
  const box = { left: CHIP_MARGIN_PX, top: CHIP_MARGIN_PX, width: sidePx, height: sidePx }
  paintChip(context, band, box, outline)
  return canvas
}

function chipOf(band: CardBand, chips: ChipSheet): HTMLCanvasElement {
  const known = chips.byBand.get(band)
  if (known) return known
  const key = `${band.text} ${band.color} ${band.letterColor}`
  const chip = chips.byLook.get(key) ?? drawChip(band, chips)
  chips.byLook.set(key, chip)
  chips.byBand.set(band, chip)
  return chip
}

/** Paints letters alone: from very far, or among thousands. */
export function letterPainter(
  context: CanvasRenderingContext2D,
  sidePx: number,
  theme: BoardTheme,
): (picture: CardPicture) => void {
  const pixelRatio = context.getTransform().a
  const outline = theme.cardOutline
  if (sheet?.sidePx !== sidePx || sheet.pixelRatio !== pixelRatio || sheet.outline !== outline)
    sheet = { sidePx, pixelRatio, outline, byLook: new Map(), byBand: new WeakMap() }
  const chips = sheet
  const wholePx = sidePx + 2 * CHIP_MARGIN_PX
  return ({ card, rect }) =>
    context.drawImage(
      chipOf(card.band, chips),
      rect.left - CHIP_MARGIN_PX,
      rect.top - CHIP_MARGIN_PX,
      wholePx,
      wholePx,
    )
}
