import type { BoardTheme } from './boardTheme.ts'
import { type CardPicture, paintName } from './cardPainter.ts'
import { grow } from './rect.ts'

const WHITE = '#FFFFFF'

/** Where the card was lifted from: dashed, with its name, so that one sees what will go back there. */
export function paintEmptyPlace(
  context: CanvasRenderingContext2D,
  picture: CardPicture,
  theme: BoardTheme,
): void {
  const { rect, size, scale } = picture
  context.save()
  paintName(context, picture, theme.inkSecondary, 450)
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
export function paintSelection(
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
