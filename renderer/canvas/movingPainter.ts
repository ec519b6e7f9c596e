import type { BoardConfig, TextRun } from './boardConfig.ts'
import type { SceneView } from './boardScene.ts'
import type { CardPicture } from './cardPainter.ts'
import type { CardSprite } from './cardSprite.ts'
import { toAxis } from './geometry.ts'
import type { MovingCard, Pose } from './movingCards.ts'
import { bottomOf, grow, type Point, type Rect, rectAround, rightOf } from './rect.ts'

/** One card on the moving sheet, ready to draw. */
export interface MovingPicture {
  readonly moving: MovingCard
  readonly picture: CardPicture
  readonly sprite: CardSprite
  readonly pose: Pose
  /** Who holds it elsewhere. */
  readonly tag: CardSprite | null
  /** Turned and enlarged already, as its pose says. */
  readonly isTurned: boolean
}

const DOT_RADIUS_PX = 5
const MOST_CROSSHAIRS = 2

/** Draws what moves and answers with the rectangles painted, to be cleared before the next frame. */
export function paintMoving(
  context: CanvasRenderingContext2D,
  view: SceneView,
  config: BoardConfig,
  all: readonly MovingPicture[],
  board: Rect,
  pillOf: (runs: readonly TextRun[]) => CardSprite,
  keyboardHint: string,
): readonly Rect[] {
  const painted: Rect[] = []
  const spoken = all.filter(({ moving }) => isHeldHere(moving) && !moving.isAlong)
  // Rings have no axes to point at, and lines of many hands tell nobody anything.
  if (config.form === 'plane' && spoken.length <= MOST_CROSSHAIRS)
    for (const { pose } of spoken) painted.push(...paintCrosshair(context, view, pose.center))
  for (const item of all) {
    painted.push(paintSprite(context, item))
    if (item.tag) painted.push(paintTag(context, item.tag, item.picture.rect, board))
  }
  if (!view.theme.showsPill) return painted
  for (const { moving, pose, picture } of spoken) {
    const runs = config.describe(toAxis(view.plane, pose.center))
    const under = rectAround(pose.center, picture.rect.width * pose.scale, picture.rect.height * pose.scale)
    painted.push(paintPill(context, pillOf(runs), under, board))
    if (moving.kind === 'keyboard')
      painted.push(
        paintPill(context, pillOf([{ text: keyboardHint }]), { ...under, top: under.top + 42 }, board),
      )
  }
  return painted
}

const isHeldHere = ({ kind }: MovingCard): boolean => kind === 'hand' || kind === 'keyboard'

function paintSprite(context: CanvasRenderingContext2D, { sprite, pose, isTurned }: MovingPicture): Rect {
  const { widthPx, heightPx, canvas } = sprite
  if (isTurned || (pose.rotationDeg === 0 && pose.scale === 1)) {
    // On whole pixels a picture is copied; between them it would be mixed anew for each frame.
    const at = {
      left: Math.round(pose.center.x - widthPx / 2),
      top: Math.round(pose.center.y - heightPx / 2),
    }
    context.drawImage(canvas, at.left, at.top, widthPx, heightPx)
    return grow({ ...at, width: widthPx, height: heightPx }, 2)
  }
  context.save()
  context.translate(pose.center.x, pose.center.y)
  context.rotate((pose.rotationDeg * Math.PI) / 180)
  context.scale(pose.scale, pose.scale)
  context.drawImage(canvas, -widthPx / 2, -heightPx / 2, widthPx, heightPx)
  context.restore()
  return grow(rectAround(pose.center, widthPx * pose.scale, heightPx * pose.scale), 8)
}

/** Above the card, below it where there is no room. */
function paintTag(
  context: CanvasRenderingContext2D,
  { canvas, widthPx, heightPx }: CardSprite,
  over: Rect,
  within: Rect,
): Rect {
  const left = Math.round(Math.max(within.left, Math.min(over.left, rightOf(within) - widthPx)))
  const above = over.top - heightPx - 4
  const top = Math.round(
    above < within.top ? Math.min(bottomOf(over) + 4, bottomOf(within) - heightPx) : above,
  )
  context.drawImage(canvas, left, top, widthPx, heightPx)
  return grow({ left, top, width: widthPx, height: heightPx }, 2)
}

/** Dotted lines from the card to both axes, each ending in a dot on the frame. */
function paintCrosshair(
  context: CanvasRenderingContext2D,
  { theme, frame }: SceneView,
  center: Point,
): readonly Rect[] {
  const x = Math.min(rightOf(frame), Math.max(frame.left, center.x))
  const y = Math.min(bottomOf(frame), Math.max(frame.top, center.y))
  context.save()
  context.strokeStyle = theme.accent
  context.fillStyle = theme.accent
  context.lineWidth = theme.crosshairPx
  context.setLineDash([theme.crosshairPx * 1.5, theme.crosshairPx * 2])
  context.beginPath()
  context.moveTo(frame.left, y)
  context.lineTo(x, y)
  context.lineTo(x, bottomOf(frame))
  context.stroke()
  for (const dot of [
    { x: frame.left, y },
    { x, y: bottomOf(frame) },
  ]) {
    context.beginPath()
    context.arc(dot.x, dot.y, DOT_RADIUS_PX, 0, 2 * Math.PI)
    context.fill()
  }
  context.restore()
  const edge = DOT_RADIUS_PX + 2
  return [
    grow({ left: frame.left, top: y, width: x - frame.left, height: 0 }, edge),
    grow({ left: x, top: y, width: 0, height: bottomOf(frame) - y }, edge),
  ]
}

/** The place in words, under the card; above it where there is no room below. */
function paintPill(
  context: CanvasRenderingContext2D,
  { canvas, widthPx, heightPx }: CardSprite,
  under: Rect,
  board: Rect,
): Rect {
  const below = bottomOf(under) + 12
  const top = Math.round(below + heightPx > bottomOf(board) ? under.top - heightPx - 12 : below)
  const middle = under.left + under.width / 2 - widthPx / 2
  const left = Math.round(Math.max(board.left + 4, Math.min(middle, rightOf(board) - widthPx - 4)))
  context.drawImage(canvas, left, top, widthPx, heightPx)
  return grow({ left, top, width: widthPx, height: heightPx }, 2)
}
