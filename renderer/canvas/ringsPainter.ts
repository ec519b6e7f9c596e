import type { BoardRing, RingConfig } from './boardConfig.ts'
import type { BoardTheme } from './boardTheme.ts'
import { baselineOf, setFont } from './canvasText.ts'
import { FLASH_OPACITY, type GroundPicture } from './planePainter.ts'
import { centerOf, isInside, type Point, type Rect, rectAround } from './rect.ts'

/** A ring with a card over it: darker than its neighbours, lighter than a flash. */
const TARGET_OPACITY = 0.05
/** How finely a label is moved along its line to where it can be seen. */
const LABEL_STEPS = 90

const WHITE = '#FFFFFF'

/** A ring painted on its own: the config says nothing more. */
type RingsPicture = Omit<GroundPicture, 'config'>

/** Ellipses from the outermost in, each on top of what it lies within. */
export function paintRings(
  context: CanvasRenderingContext2D,
  picture: RingsPicture,
  { rings }: RingConfig,
): void {
  context.save()
  clipToFrame(context, picture)
  for (const [index, ring] of [...rings.entries()].reverse())
    paintGround(context, picture, ring, rings[index - 1])
  for (const ring of rings) paintLine(context, picture, ring)
  context.restore()
}

/** The names of the rings, on their lines. */
export function paintRingLabels(
  context: CanvasRenderingContext2D,
  picture: RingsPicture,
  { rings }: RingConfig,
): void {
  context.save()
  clipToFrame(context, picture)
  for (const ring of [...rings].reverse()) paintLabel(context, picture, ring)
  context.restore()
}

/** The lines and labels of a whole map reach a little outside it; a larger map is cut at the frame. */
function clipToFrame(context: CanvasRenderingContext2D, { frame, plane }: RingsPicture): void {
  if (plane.width <= frame.width + 1) return
  context.beginPath()
  context.rect(frame.left, frame.top, frame.width, frame.height)
  context.clip()
}

function ellipse(context: CanvasRenderingContext2D, plane: Rect, radius: number): void {
  const { x, y } = centerOf(plane)
  context.moveTo(x + (plane.width / 2) * radius, y)
  context.ellipse(x, y, (plane.width / 2) * radius, (plane.height / 2) * radius, 0, 0, 2 * Math.PI)
}

function paintGround(
  context: CanvasRenderingContext2D,
  { theme, plane, target, flash }: RingsPicture,
  ring: BoardRing,
  within: BoardRing | undefined,
): void {
  context.beginPath()
  ellipse(context, plane, ring.radius)
  context.fillStyle = theme.quadrants[ring.tone]
  context.fill()
  const opacity =
    (target === ring.key ? TARGET_OPACITY : 0) +
    (flash?.key === ring.key ? FLASH_OPACITY * flash.strength : 0)
  if (opacity === 0) return
  context.save()
  // Only the band that is this ring's own.
  if (within) ellipse(context, plane, within.radius)
  context.globalAlpha = opacity
  context.fillStyle = theme.accent
  context.fill('evenodd')
  context.restore()
}

const lineOf = (theme: BoardTheme, ring: BoardRing, target: string | null) =>
  target === ring.key ? { ...theme.ringLines.strong, color: theme.accent } : theme.ringLines[ring.tone]

function paintLine(
  context: CanvasRenderingContext2D,
  { theme, plane, target }: RingsPicture,
  ring: BoardRing,
): void {
  const { color, widthPx } = lineOf(theme, ring, target)
  context.strokeStyle = color
  context.lineWidth = widthPx
  context.beginPath()
  ellipse(context, plane, ring.radius)
  context.stroke()
}

/** The place on a ring's line nearest to its top where a label can be seen whole; null = none. */
export function labelPlace(
  plane: Rect,
  frame: Rect,
  radius: number,
  label: Pick<Rect, 'width' | 'height'>,
): Point | null {
  const middle = centerOf(plane)
  const isWhole = plane.width <= frame.width + 1
  const room = {
    left: frame.left + label.width / 2,
    top: frame.top + label.height / 2,
    width: Math.max(0, frame.width - label.width),
    height: Math.max(0, frame.height - label.height),
  }
  for (let step = 0; step <= LABEL_STEPS; step++) {
    for (const side of [1, -1]) {
      const angle = (side * step * Math.PI) / LABEL_STEPS
      const point = {
        x: middle.x + (plane.width / 2) * radius * Math.sin(angle),
        y: middle.y - (plane.height / 2) * radius * Math.cos(angle),
      }
      // On a whole map the outermost label stands on the frame's own edge: the margin is made for it.
      if (isWhole || isInside(point, room)) return point
    }
  }
  return null
}

function paintLabel(
  context: CanvasRenderingContext2D,
  { theme, plane, frame, target }: RingsPicture,
  ring: BoardRing,
): void {
  const sizePx = theme.quadrantFont.sizePx * 0.85
  setFont(context, sizePx, theme.quadrantFont.weight)
  const width = context.measureText(ring.label).width + sizePx * 1.9
  const height = sizePx * 1.9
  const place = labelPlace(plane, frame, ring.radius, { width, height })
  if (!place) return
  const box = rectAround(place, width, height)
  const isStrong = ring.tone === 'strong'
  const line = lineOf(theme, ring, target)
  context.beginPath()
  context.roundRect(box.left, box.top, box.width, box.height, height / 2)
  context.fillStyle = isStrong ? theme.accent : WHITE
  context.fill()
  context.strokeStyle = line.color
  context.lineWidth = line.widthPx
  context.stroke()
  context.fillStyle = isStrong ? WHITE : target === ring.key ? theme.ink : theme.quadrantLabel
  context.textAlign = 'center'
  context.fillText(ring.label, place.x, baselineOf(box.top, height, sizePx))
}
