import type { BoardAxis, BoardConfig, BoardQuadrant, PlaneConfig } from './boardConfig.ts'
import type { BoardTheme } from './boardTheme.ts'
import { baselineOf, setFont } from './canvasText.ts'
import { quadrantRect } from './geometry.ts'
import { bottomOf, type Rect, rightOf } from './rect.ts'

/** The ground under the cards. `frame` is the window onto it, `plane` the whole map (larger when zoomed in). */
export interface GroundPicture {
  readonly config: BoardConfig
  readonly theme: BoardTheme
  readonly frame: Rect
  readonly plane: Rect
  /** Key of the zone under the moving card: it answers by a darker line or label. */
  readonly target: string | null
  /** A zone that has just received a card, and how bright its flash still is (0..1). */
  readonly flash: { readonly key: string; readonly strength: number } | null
}

/** A plane's ground, with the words of its own axes. */
interface PlanePicture extends GroundPicture {
  readonly config: PlaneConfig
}

export const FLASH_OPACITY = 0.1
const PLANE_RADIUS_PX = 4

/** Quadrants, lines, labels, and the axes with their words. */
export function paintPlane(context: CanvasRenderingContext2D, picture: PlanePicture): void {
  const { theme, frame, config } = picture
  context.save()
  context.beginPath()
  context.roundRect(frame.left, frame.top, frame.width, frame.height, PLANE_RADIUS_PX)
  context.clip()
  for (const quadrant of config.quadrants) paintGround(context, picture, quadrant)
  paintLines(context, picture)
  for (const quadrant of config.quadrants) paintLabel(context, picture, quadrant)
  context.restore()
  context.strokeStyle = theme.border.color
  context.lineWidth = theme.border.widthPx
  context.beginPath()
  context.roundRect(frame.left, frame.top, frame.width, frame.height, PLANE_RADIUS_PX)
  context.stroke()
  paintAxis(context, picture, 'x')
  paintAxis(context, picture, 'y')
}

function paintGround(
  context: CanvasRenderingContext2D,
  { theme, plane, flash }: PlanePicture,
  quadrant: BoardQuadrant,
): void {
  const { left, top, width, height } = quadrantRect(plane, quadrant)
  context.fillStyle = theme.quadrants[quadrant.tone]
  context.fillRect(left, top, width, height)
  if (flash?.key !== quadrant.key) return
  context.save()
  context.globalAlpha = FLASH_OPACITY * flash.strength
  context.fillStyle = theme.accent
  context.fillRect(left, top, width, height)
  context.restore()
}

function paintLines(context: CanvasRenderingContext2D, { theme, plane }: PlanePicture): void {
  const line = (at: number, style: { color: string; widthPx: number }): void => {
    context.fillStyle = style.color
    const half = style.widthPx / 2
    context.fillRect(plane.left + plane.width * at - half, plane.top, style.widthPx, plane.height)
    context.fillRect(plane.left, plane.top + plane.height * at - half, plane.width, style.widthPx)
  }
  line(0.25, theme.quarter)
  line(0.75, theme.quarter)
  line(0.5, theme.cross)
}

/** Labels keep to the visible corner of their quadrant, so that a zoomed map still says where one is. */
function paintLabel(context: CanvasRenderingContext2D, picture: PlanePicture, quadrant: BoardQuadrant): void {
  const { theme, plane, frame, target } = picture
  const rect = quadrantRect(plane, quadrant)
  const { sizePx, weight } = theme.quadrantFont
  const insetX = sizePx * 0.7
  const left = Math.max(rect.left, frame.left) + insetX
  const top = Math.max(rect.top, frame.top) + sizePx * 0.45
  if (rightOf(rect) < left + insetX || bottomOf(rect) < top + sizePx) return
  context.save()
  context.beginPath()
  context.rect(rect.left, rect.top, rect.width, rect.height)
  context.clip()
  context.textAlign = 'left'
  context.fillStyle = target === quadrant.key ? theme.ink : theme.quadrantLabel
  setFont(context, sizePx, weight)
  context.fillText(quadrant.label, left, baselineOf(top, sizePx * 1.3, sizePx))
  if (quadrant.advice) {
    const advice = theme.adviceFont
    context.fillStyle = theme.inkSecondary
    setFont(context, advice.sizePx, advice.weight)
    context.fillText(
      quadrant.advice,
      left,
      baselineOf(top + sizePx * 1.3, advice.sizePx * 1.35, advice.sizePx),
    )
  }
  context.restore()
}

interface AxisWord {
  readonly text: string
  /** 0..1 along the axis. */
  readonly at: number
}

const partsOf = ({ words, spacing }: BoardAxis): readonly AxisWord[] =>
  words.map((text, index) => ({
    text,
    at: spacing === 'ticks' ? index / Math.max(1, words.length - 1) : (index + 0.5) / words.length,
  }))

/** Axis words: all of them in place, or (projector) only the two that name the ends of what is seen. */
function paintAxis(context: CanvasRenderingContext2D, picture: PlanePicture, direction: 'x' | 'y'): void {
  const { config, theme } = picture
  const axis = config[direction]
  context.fillStyle = theme.inkSecondary
  setFont(context, theme.axisFont.sizePx, theme.axisFont.weight)
  if (theme.axisWords === 'ends') paintEnds(context, picture, direction)
  else
    for (const word of partsOf(axis)) {
      const place = wordPlace(context, picture, direction, word)
      if (place !== null) paintWord(context, picture, direction, word.text, place)
    }
  context.fillStyle = theme.ink
  setFont(context, theme.axisLabelFont.sizePx, theme.axisLabelFont.weight)
  paintAxisLabel(context, picture, direction)
}

const LABEL_GAP_PX = 12

/**
 * Where along the axis a word stands, in pixels: the middle of its part, but clear of the axis' label.
 * null = not in view, or it would have to slide so far that it said something else.
 */
function wordPlace(
  context: CanvasRenderingContext2D,
  { config, theme, frame, plane }: PlanePicture,
  direction: 'x' | 'y',
  { text, at }: AxisWord,
): number | null {
  const { label, spacing, words } = config[direction]
  const isX = direction === 'x'
  const [start, length] = isX ? [frame.left, frame.width] : [frame.top, frame.height]
  const place = isX ? plane.left + plane.width * at : plane.top + plane.height * (1 - at)
  if (place < start - 1 || place > start + length + 1) return null
  // Numbers are never in the label's way: it has a line of its own there.
  if (spacing === 'ticks') return place
  const wordPx = context.measureText(text).width
  context.save()
  setFont(context, theme.axisLabelFont.sizePx, theme.axisLabelFont.weight)
  const clearPx = (context.measureText(label).width + wordPx) / 2 + LABEL_GAP_PX
  context.restore()
  const fromMiddle = place - (start + length / 2)
  const slidePx = clearPx - Math.abs(fromMiddle)
  if (slidePx <= 0) return place
  const partPx = (isX ? plane.width : plane.height) / words.length
  return slidePx > partPx / 4 ? null : place + (fromMiddle < 0 ? -slidePx : slidePx)
}

/** `place` is where along the axis the word's middle stands. */
function paintWord(
  context: CanvasRenderingContext2D,
  { frame, theme, config }: PlanePicture,
  direction: 'x' | 'y',
  text: string,
  place: number,
): void {
  const { sizePx } = theme.axisFont
  if (direction === 'x') {
    context.textAlign = 'center'
    context.fillText(text, place, bottomOf(frame) + sizePx * 1.55)
  } else if (config.y.spacing === 'ticks') {
    context.textAlign = 'right'
    context.fillText(text, frame.left - 10, place + sizePx * 0.36)
  } else upright(context, frame.left - sizePx * 1.3, place, text, 'center')
}

/** The words at both ends of the visible stretch: «lav … høy», or in a quadrant «middels … stor». */
function paintEnds(
  context: CanvasRenderingContext2D,
  { frame, plane, theme, config }: PlanePicture,
  direction: 'x' | 'y',
): void {
  const axis = config[direction]
  const isWhole = plane.width <= frame.width + 1
  const wordAt = (at: number): string => {
    const index = Math.floor(at * axis.words.length)
    return axis.words[Math.max(0, Math.min(axis.words.length - 1, index))] ?? ''
  }
  const inset = 0.02
  const { sizePx } = theme.axisFont
  if (direction === 'x') {
    const least = isWhole ? axis.ends[0] : wordAt((frame.left - plane.left) / plane.width + inset)
    const most = isWhole ? axis.ends[1] : wordAt((rightOf(frame) - plane.left) / plane.width - inset)
    const baseline = bottomOf(frame) + sizePx * 1.4
    context.textAlign = 'left'
    context.fillText(least, frame.left, baseline)
    context.textAlign = 'right'
    context.fillText(most, rightOf(frame), baseline)
    return
  }
  const least = isWhole ? axis.ends[0] : wordAt(1 - (bottomOf(frame) - plane.top) / plane.height + inset)
  const most = isWhole ? axis.ends[1] : wordAt(1 - (frame.top - plane.top) / plane.height - inset)
  upright(context, frame.left - sizePx * 0.6, bottomOf(frame), least, 'left')
  upright(context, frame.left - sizePx * 0.6, frame.top, most, 'right')
}

function paintAxisLabel(
  context: CanvasRenderingContext2D,
  { frame, theme, config }: PlanePicture,
  direction: 'x' | 'y',
): void {
  const { label, spacing } = config[direction]
  const { sizePx } = theme.axisLabelFont
  // Numbers stand close to the plane, so the label gets a line of its own outside them.
  const hasOwnLine = spacing === 'ticks' && theme.axisWords === 'all'
  if (direction === 'x') {
    context.textAlign = 'center'
    const offset = theme.axisWords === 'ends' ? 1.35 : hasOwnLine ? 2.75 : 1.5
    context.fillText(label, frame.left + frame.width / 2, bottomOf(frame) + sizePx * offset)
  } else {
    const offset = theme.axisWords === 'ends' ? 0.6 : hasOwnLine ? 2.3 : 1.2
    upright(context, frame.left - sizePx * offset, frame.top + frame.height / 2, label, 'center')
  }
}

/** Text that reads from below upwards, with its baseline at `x`. */
function upright(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  text: string,
  align: CanvasTextAlign,
): void {
  context.save()
  context.translate(x, y)
  context.rotate(-Math.PI / 2)
  context.textAlign = align
  context.fillText(text, 0, 0)
  context.restore()
}
