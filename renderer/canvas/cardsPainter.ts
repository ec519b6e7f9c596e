import type { Id } from '../../shared/core/ids.ts'
import { leaderLine } from './boardLines.ts'
import type { SceneView } from './boardScene.ts'
import type { BoardTheme } from './boardTheme.ts'
import { paintEmptyPlace, paintSelection } from './cardMarksPainter.ts'
import { CARD_BLEED_PX, type CardLook, type CardPicture, isReaching, paintCard } from './cardPainter.ts'
import { paintSignAndFlag } from './cardSignPainter.ts'
import { grow, isInside, type Rect } from './rect.ts'
import { letterPainter, paintShortCard } from './simpleCardPainter.ts'

/** What is special about cards at rest. */
export interface Marks {
  readonly selectedIds: ReadonlySet<Id>
  readonly focusedId: Id | null
  readonly hoveredId: Id | null
  /** Cards that are on the moving sheet instead. */
  readonly movingIds: ReadonlySet<Id>
  /** Of these the ones in a hand: their places are shown empty. */
  readonly leftIds: ReadonlySet<Id>
  /** Letters only, in their places: more names than a frame can draw while the map is zoomed. */
  readonly isHurried?: boolean
}

/** Faint on purpose: not what one looks for, yet to be recognised. */
const DIMMED_OPACITY = 0.3
const WHITE = '#FFFFFF'

/** A card as large as it must be to be read, where there is only room for less. */
export type Whole = (picture: CardPicture) => CardPicture

/** Draws the cards at rest. `region` limits the work to what changed there, and clears it; null draws all, on what is there. */
export function paintCards(
  context: CanvasRenderingContext2D,
  view: SceneView,
  marks: Marks,
  region: Rect | null,
  whole: Whole,
): void {
  const { frame, pictures } = view
  context.save()
  if (region) {
    context.beginPath()
    context.rect(region.left, region.top, region.width, region.height)
    context.clip()
    context.clearRect(region.left, region.top, region.width, region.height)
  }
  // Cards seen through the frame, with room for the ring and the pennant of a card at its edge.
  const window = grow(frame, CARD_BLEED_PX + 3)
  context.beginPath()
  context.rect(window.left, window.top, window.width, window.height)
  context.clip()
  const isDrawn = (picture: CardPicture): boolean =>
    !marks.movingIds.has(picture.card.id) && (!region || isReaching(picture, region))
  for (const picture of pictures)
    if (picture.truePlace && isDrawn(picture)) paintLeader(context, picture, view.theme)
  for (const id of marks.leftIds) {
    const left = view.byId.get(id)
    if (left && (!region || isReaching(left, region))) paintEmptyPlace(context, whole(left), view.theme)
  }
  const paint = painterOf(context, view, marks.isHurried ?? false)
  for (const picture of pictures) if (isDrawn(picture)) paintResting(context, picture, paint, view.theme)
  paintMarked(context, view, marks, region, whole)
  context.restore()
}

/** How one card at rest is drawn, in the detail there is room for. */
function painterOf(
  context: CanvasRenderingContext2D,
  { detail, theme, pictures }: SceneView,
  isHurried: boolean,
): (picture: CardPicture) => void {
  if (detail === 'letter' || (detail === 'shortName' && isHurried))
    return letterPainter(context, pictures[0]?.rect.height ?? 1, theme)
  if (detail === 'shortName') return (picture) => paintShortCard(context, picture, theme)
  return (picture) => paintCard(context, picture, 'rest', theme)
}

function paintResting(
  context: CanvasRenderingContext2D,
  picture: CardPicture,
  paint: (picture: CardPicture) => void,
  theme: BoardTheme,
): void {
  if (picture.isDimmed) context.globalAlpha = DIMMED_OPACITY
  paint(picture)
  if (picture.truePlace && isInside(picture.truePlace, picture.rect)) paintTruePlace(context, picture, theme)
  if (picture.isDimmed) context.globalAlpha = 1
}

/** What one works with lies on top of the others, whole: hovered, selected, focused, in this order. */
function paintMarked(
  context: CanvasRenderingContext2D,
  view: SceneView,
  marks: Marks,
  region: Rect | null,
  whole: Whole,
): void {
  const { selectedIds, focusedId, hoveredId } = marks
  const paint = (id: Id, look: CardLook): void => {
    const picture = marks.movingIds.has(id) ? undefined : view.byId.get(id)
    if (!picture) return
    const drawn = whole(picture)
    if (region && !isReaching(drawn, region)) return
    paintCard(context, drawn, look, view.theme)
    const rings = { isSelected: selectedIds.has(id), isFocused: id === focusedId }
    paintSelection(context, drawn, rings, view.theme)
    // The pennant hangs over the edge, and so over the ring too.
    if (rings.isSelected || rings.isFocused) paintSignAndFlag(context, drawn)
  }
  // The sheet's own order among the selected: which one was touched last lies on top here too.
  if (selectedIds.size > 0)
    for (const { card } of view.pictures)
      if (selectedIds.has(card.id) && card.id !== focusedId && card.id !== hoveredId) paint(card.id, 'rest')
  if (hoveredId !== null && hoveredId !== focusedId) paint(hoveredId, 'hover')
  if (focusedId !== null) paint(focusedId, focusedId === hoveredId ? 'hover' : 'rest')
}

function paintLeader(context: CanvasRenderingContext2D, picture: CardPicture, theme: BoardTheme): void {
  const line = picture.truePlace ? leaderLine(picture.rect, picture.truePlace) : null
  if (!line) return
  if (picture.isDimmed) context.globalAlpha = DIMMED_OPACITY
  context.strokeStyle = theme.leader.color
  context.lineWidth = theme.leader.widthPx
  context.beginPath()
  context.moveTo(line.from.x, line.from.y)
  context.lineTo(line.to.x, line.to.y)
  context.stroke()
  paintTruePlace(context, picture, theme)
  if (picture.isDimmed) context.globalAlpha = 1
}

function paintTruePlace(
  context: CanvasRenderingContext2D,
  { truePlace }: CardPicture,
  { leader }: BoardTheme,
): void {
  if (!truePlace) return
  context.beginPath()
  context.arc(truePlace.x, truePlace.y, leader.dotPx, 0, 2 * Math.PI)
  // The light edge parts it from whatever it lies on.
  context.strokeStyle = WHITE
  context.lineWidth = leader.dotPx / 2
  context.stroke()
  context.fillStyle = leader.color
  context.fill()
}
