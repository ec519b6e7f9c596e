import { fontOf } from '../../../canvas/canvasText.ts'
import { bandOf } from '../../../ui/categoryLook.ts'
import type { MapGlimpse } from '../../../ui/mapGlimpse.ts'

/** A map and what it is called: «Kartet på samling 1». */
export interface PaperMap {
  readonly title: string
  readonly points: MapGlimpse['points']
}

// As on the screen: docs/design.md, Colour.
const quadrants = { strong: '#e3efef', middle: '#f1f6f6', quiet: '#fbfcfc', line: '#b3c0c3' } as const
const [GAP_PT, CAPTION_PT, CHIP_PT] = [16, 16, 12] as const
const SHAPE = 0.617

const oneWidth = (width: number, count: number): number => (width - GAP_PT * (count - 1)) / count

export const mapsHeight = (maps: readonly PaperMap[], width: number): number =>
  oneWidth(width, maps.length) * SHAPE + CAPTION_PT

/** Maps side by side, each as chips of category colour and letter. */
export function paintMaps(context: CanvasRenderingContext2D, maps: readonly PaperMap[], width: number): void {
  const each = oneWidth(width, maps.length)
  maps.forEach((map, index) => {
    context.save()
    context.translate(index * (each + GAP_PT), 0)
    paintMap(context, map, each)
    context.restore()
  })
}

function paintMap(context: CanvasRenderingContext2D, { title, points }: PaperMap, width: number): void {
  const height = width * SHAPE
  const fill = (color: string, x: number, y: number): void => {
    context.fillStyle = color
    context.fillRect(x * width, y * height, width / 2, height / 2)
  }
  fill(quadrants.middle, 0, 0)
  fill(quadrants.strong, 0.5, 0)
  fill(quadrants.quiet, 0, 0.5)
  fill(quadrants.middle, 0.5, 0.5)
  context.setLineDash([])
  context.strokeStyle = quadrants.line
  context.lineWidth = 0.75
  context.beginPath()
  context.rect(0, 0, width, height)
  context.stroke()
  for (const point of points) paintChip(context, point, width, height)
  context.fillStyle = '#3f5056'
  context.textAlign = 'left'
  context.font = fontOf(9, 600)
  context.fillText(title, 0, height + 12)
}

function paintChip(
  context: CanvasRenderingContext2D,
  { x, y, category }: MapGlimpse['points'][number],
  width: number,
  height: number,
): void {
  const { color, letterColor, text } = bandOf(category)
  const left = x * (width - CHIP_PT - 2) + 1
  const top = (1 - y) * (height - CHIP_PT - 2) + 1
  context.beginPath()
  context.roundRect(left, top, CHIP_PT, CHIP_PT, 2)
  context.fillStyle = color
  context.fill()
  context.strokeStyle = '#6f8087'
  context.lineWidth = 0.75
  context.stroke()
  context.fillStyle = letterColor
  context.font = fontOf(8, 700)
  context.textAlign = 'center'
  context.fillText(text, left + CHIP_PT / 2, top + 9)
  context.textAlign = 'left'
}
