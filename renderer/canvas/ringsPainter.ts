import type { RingConfig } from './boardConfig.ts'
import type { BoardTheme } from './boardTheme.ts'
import type { Rect } from './rect.ts'

/** The ground under the cards, in rings. As `PlanePicture`. */
export interface RingsPicture {
  readonly config: RingConfig
  readonly theme: BoardTheme
  readonly frame: Rect
  readonly plane: Rect
  readonly target: string | null
  readonly flash: { readonly key: string; readonly strength: number } | null
}

/** Rings in each other, the outermost first, so that each inner one lies on top. */
export function paintRings(context: CanvasRenderingContext2D, { config, theme, plane }: RingsPicture): void {
  for (const { radius, tone } of [...config.rings].reverse()) {
    context.beginPath()
    context.ellipse(
      plane.left + plane.width / 2,
      plane.top + plane.height / 2,
      (plane.width / 2) * radius,
      (plane.height / 2) * radius,
      0,
      0,
      2 * Math.PI,
    )
    context.fillStyle = theme.quadrants[tone]
    context.fill()
    context.strokeStyle = theme.border.color
    context.lineWidth = theme.border.widthPx
    context.stroke()
  }
}
