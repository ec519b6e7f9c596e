import { paintBoardPicture } from '../boardPicture.ts'
import { projectorTheme } from '../boardTheme.ts'
import { setFont } from '../canvasText.ts'
import type { ComposedPicture, PictureLine } from './composePicture.ts'
import { paintLegendEntry } from './legendPainter.ts'

/** Everything at once, on a canvas whose pixels are `pixelRatio` to one of the sheet. */
export function paintPicture(
  context: CanvasRenderingContext2D,
  picture: ComposedPicture,
  pixelRatio: number,
): void {
  const { sheet, lines, legend } = picture
  context.save()
  context.scale(pixelRatio, pixelRatio)
  context.fillStyle = projectorTheme.ground
  context.fillRect(0, 0, sheet.widthPx, sheet.heightPx)
  for (const line of lines) paintLine(context, line)
  paintMap(context, picture)
  for (const placed of legend) paintLegendEntry(context, placed)
  context.restore()
}

export function paintLine(context: CanvasRenderingContext2D, line: PictureLine): void {
  context.fillStyle = line.level === 'heading' ? projectorTheme.ink : projectorTheme.inkSecondary
  context.textAlign = line.align
  setFont(context, line.sizePx, line.weight)
  context.fillText(line.text, line.xPx, line.baselinePx)
}

export function paintMap(context: CanvasRenderingContext2D, { boxes, scene }: ComposedPicture): void {
  context.save()
  context.translate(boxes.board.left, boxes.board.top)
  paintBoardPicture(context, scene, 1)
  context.restore()
}
