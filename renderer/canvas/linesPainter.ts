import type { Id } from '../../shared/core/ids.ts'
import type { BoardGhost, BoardOptions, BoardTie } from './boardConfig.ts'
import {
  type Curve,
  firstPart,
  ghostArrow,
  type LabelObstacles,
  labelOnLine,
  lanesOf,
  reachOfCurve,
  tieLine,
} from './boardLines.ts'
import type { SceneView } from './boardScene.ts'
import type { BoardTheme } from './boardTheme.ts'
import { baselineOf, setFont } from './canvasText.ts'
import { toScreen } from './geometry.ts'
import { around, grow, type Point, type Rect, rectAround } from './rect.ts'

/** The lines under the cards, and where each card is at this moment (in a hand, or at rest). */
export interface LinesPicture {
  readonly view: SceneView
  readonly options: BoardOptions
  readonly rectOf: (id: Id) => Rect | undefined
  /** How much of the arrows from then to now is drawn: they grow when they are turned on. */
  readonly ghostShare: number
}

const WHITE = '#FFFFFF'
/** Lines of cards that are not what one looks for. */
const DIMMED_OPACITY = 0.22
const TIE_LABEL_WEIGHT = 600

/** Relations first, so that what moved since last time lies over what is always there. */
export function paintLines(context: CanvasRenderingContext2D, picture: LinesPicture): void {
  const { view, options } = picture
  const { ties, ghosts } = options
  if (ties.length === 0 && ghosts.length === 0) return
  context.save()
  context.beginPath()
  context.rect(view.frame.left, view.frame.top, view.frame.width, view.frame.height)
  context.clip()
  paintTies(context, picture)
  for (const ghost of ghosts) {
    context.globalAlpha = isAnyDimmed(options, [ghost.id]) ? DIMMED_OPACITY : 1
    paintGhost(context, picture, ghost)
  }
  context.restore()
}

function paintTies(context: CanvasRenderingContext2D, picture: LinesPicture): void {
  const { view, options } = picture
  const lanes = lanesOf(options.ties)
  const drawn = options.ties.flatMap((tie) => {
    const line = lineOf(picture, tie, lanes)
    return line ? [{ tie, line }] : []
  })
  const boxes: { readonly rect: Rect }[] = [...view.pictures]
  const lines = drawn.map(({ line }) => line)
  const fade = ({ fromId, toId }: BoardTie): void => {
    context.globalAlpha = isAnyDimmed(options, [fromId, toId]) ? DIMMED_OPACITY : 1
  }
  for (const { tie, line } of drawn) {
    fade(tie)
    paintTie(context, line, tie, view.theme)
  }
  if (view.detail !== 'card') return
  // Words last: no line runs over one.
  for (const { tie, line } of drawn) {
    fade(tie)
    const label = paintTieLabel(context, line, tie, view.theme, { boxes, lines })
    if (label) boxes.push({ rect: label })
  }
}

/** Where lines of these cards are drawn: what must be painted anew as they move. */
export function regionsOfLines(picture: LinesPicture, ids: ReadonlySet<Id>): readonly Rect[] {
  const { view, options, rectOf } = picture
  const { ghost } = view.theme
  const regions: Rect[] = []
  for (const { id, ...place } of options.ghosts) {
    const card = ids.has(id) ? rectOf(id) : undefined
    if (!card) continue
    const stood = toScreen(view.plane, place)
    const ring = grow(rectAround(stood, 0, 0), ghost.radiusPx + ghost.widthPx)
    const arrow = ghostArrow(stood, card, ghost.radiusPx)
    regions.push(arrow ? around([ring, reachOfCurve(arrow, ghost.widthPx * 4)]) : ring)
  }
  const lanes = lanesOf(options.ties)
  for (const tie of options.ties) {
    if (!ids.has(tie.fromId) && !ids.has(tie.toId)) continue
    const line = lineOf(picture, tie, lanes)
    // The label may stand across a steep line: half its width, generously, reaches out of the line's own box.
    if (line) regions.push(reachOfCurve(line, (tie.label.length * 0.4 + 2) * view.theme.tie.labelPx))
  }
  return regions
}

const isAnyDimmed = ({ dimmedIds }: BoardOptions, ids: readonly Id[]): boolean =>
  ids.some((id) => dimmedIds.has(id))

function lineOf({ rectOf }: LinesPicture, tie: BoardTie, lanes: ReadonlyMap<Id, number>): Curve | null {
  const [from, to] = [rectOf(tie.fromId), rectOf(tie.toId)]
  return from && to ? tieLine(from, to, lanes.get(tie.id) ?? 0) : null
}

function paintTie(
  context: CanvasRenderingContext2D,
  line: Curve,
  { isBothWays }: BoardTie,
  { tie }: BoardTheme,
): void {
  strokeCurve(context, line, tie)
  paintHead(context, line.from, line.to, tie, 'filled')
  if (isBothWays) paintHead(context, line.to, line.from, tie, 'filled')
}

/** The word on a tie, where it has room among cards and other words; answers with its box. */
function paintTieLabel(
  context: CanvasRenderingContext2D,
  line: Curve,
  { label }: BoardTie,
  { tie, ink }: BoardTheme,
  obstacles: LabelObstacles,
): Rect | null {
  setFont(context, tie.labelPx, TIE_LABEL_WEIGHT)
  const size = { width: context.measureText(label).width + tie.labelPx * 0.9, height: tie.labelPx * 1.5 }
  const box = labelOnLine(line, size, obstacles)
  if (!box) return null
  context.fillStyle = WHITE
  context.strokeStyle = tie.color
  context.lineWidth = tie.widthPx / 2
  context.beginPath()
  context.roundRect(box.left, box.top, box.width, box.height, box.height / 2)
  context.fill()
  context.stroke()
  context.fillStyle = ink
  context.textAlign = 'center'
  context.fillText(label, box.left + box.width / 2, baselineOf(box.top, box.height, tie.labelPx))
  return box
}

function paintGhost(
  context: CanvasRenderingContext2D,
  { view, rectOf, ghostShare }: LinesPicture,
  ghost: BoardGhost,
): void {
  const card = rectOf(ghost.id)
  const picture = view.anyOf(ghost.id)
  if (!card || !picture) return
  const { ghost: style, ground } = view.theme
  const stood = toScreen(view.plane, ghost)
  const arrow = ghostArrow(stood, card, style.radiusPx)
  if (!arrow) return
  paintGhostRing(context, stood, picture.card.band.text, view.theme)
  if (ghostShare <= 0) return
  const drawn = ghostShare < 1 ? firstPart(arrow, ghostShare) : arrow
  // A light edge: the arrow stays whole where it crosses a relation or an axis.
  strokeCurve(context, drawn, { color: ground, widthPx: style.widthPx * 2 })
  strokeCurve(context, drawn, style)
  paintHead(context, drawn.bend, drawn.to, style, 'notched')
}

function paintGhostRing(
  context: CanvasRenderingContext2D,
  at: Point,
  letter: string,
  { ghost, ground, ink }: BoardTheme,
): void {
  context.beginPath()
  context.arc(at.x, at.y, ghost.radiusPx, 0, 2 * Math.PI)
  context.fillStyle = ground
  context.fill()
  const dash = (2 * Math.PI * ghost.radiusPx) / 12
  context.setLineDash([dash * 0.6, dash * 0.4])
  context.strokeStyle = ghost.color
  context.lineWidth = ghost.widthPx * 0.8
  context.stroke()
  context.setLineDash([])
  context.fillStyle = ink
  context.textAlign = 'center'
  const sizePx = ghost.radiusPx * (letter.length > 1 ? 0.9 : 1.15)
  setFont(context, sizePx, 700)
  context.fillText(letter, at.x, baselineOf(at.y - sizePx, sizePx * 2, sizePx))
}

function strokeCurve(
  context: CanvasRenderingContext2D,
  { from, bend, to }: Curve,
  { color, widthPx }: { readonly color: string; readonly widthPx: number },
): void {
  context.strokeStyle = color
  context.lineWidth = widthPx
  context.lineCap = 'butt'
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.quadraticCurveTo(bend.x, bend.y, to.x, to.y)
  context.stroke()
}

/** An arrow's head, pointing from `before` to `tip`. Notched and filled tell movement from relation. */
function paintHead(
  context: CanvasRenderingContext2D,
  before: Point,
  tip: Point,
  { color, widthPx }: { readonly color: string; readonly widthPx: number },
  form: 'filled' | 'notched',
): void {
  const longPx = 5 + widthPx * 3
  const halfPx = longPx * 0.45
  context.save()
  context.translate(tip.x, tip.y)
  context.rotate(Math.atan2(tip.y - before.y, tip.x - before.x))
  context.fillStyle = color
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(-longPx, -halfPx)
  if (form === 'notched') context.lineTo(-longPx * 0.65, 0)
  context.lineTo(-longPx, halfPx)
  context.fill()
  context.restore()
}
