import type { Id } from '../../shared/core/ids.ts'
import type { SceneView } from './boardScene.ts'
import { CARD_BLEED_PX, paintCard, paintRings, paintSimpleCard } from './cardPainter.ts'
import { grow, isTouching, type Rect } from './rect.ts'

/** What is special about cards at rest. */
export interface Marks {
  readonly selectedIds: ReadonlySet<Id>
  readonly focusedId: Id | null
  readonly hoveredId: Id | null
  /** Cards that are on the moving sheet instead. */
  readonly movingIds: ReadonlySet<Id>
}

/** Draws the cards at rest; `region` limits the work to what changed, null draws the whole sheet. */
export function paintCards(
  context: CanvasRenderingContext2D,
  view: SceneView,
  marks: Marks,
  region: Rect | null,
): void {
  const { frame, pictures, theme, isSimple } = view
  context.save()
  if (region) {
    context.beginPath()
    context.rect(region.left, region.top, region.width, region.height)
    context.clip()
    context.clearRect(region.left, region.top, region.width, region.height)
  } else context.clearRect(0, 0, context.canvas.width, context.canvas.height)
  // Cards seen through the frame, with room for the ring of a card at its edge.
  const window = grow(frame, CARD_BLEED_PX)
  context.beginPath()
  context.rect(window.left, window.top, window.width, window.height)
  context.clip()
  for (const picture of pictures) {
    if (marks.movingIds.has(picture.card.id)) continue
    if (region && !isTouching(grow(picture.rect, CARD_BLEED_PX), region)) continue
    if (isSimple) paintSimpleCard(context, picture, theme)
    else paintCard(context, picture, picture.card.id === marks.hoveredId ? 'hover' : 'rest', theme)
  }
  for (const id of marks.selectedIds) paintMarked(context, view, marks, id)
  if (marks.focusedId !== null && !marks.selectedIds.has(marks.focusedId))
    paintMarked(context, view, marks, marks.focusedId)
  context.restore()
}

/** Selected and focused cards lie on top of the others: what one works with must be seen whole. */
function paintMarked(context: CanvasRenderingContext2D, view: SceneView, marks: Marks, id: Id): void {
  const picture = marks.movingIds.has(id) ? undefined : view.byId.get(id)
  if (!picture) return
  if (view.isSimple) paintSimpleCard(context, picture, view.theme)
  else paintCard(context, picture, 'rest', view.theme)
  paintRings(
    context,
    picture,
    { isSelected: marks.selectedIds.has(id), isFocused: id === marks.focusedId },
    view.theme,
  )
}
