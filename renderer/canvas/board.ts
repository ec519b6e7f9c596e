import { assertNever } from '../../shared/core/assertNever.ts'
import type { Id } from '../../shared/core/ids.ts'
import type {
  AxisPosition,
  BoardCallbacks,
  BoardCard,
  BoardConfig,
  CardDrag,
  CardFace,
  RemoteDrag,
} from './boardConfig.ts'
import { listenToPointers } from './boardPointers.ts'
import { createBoardRenderer } from './boardRenderer.ts'
import { type Camera, fitAll, isSameCamera, panBy, reveal, zoomAt, zoomToQuadrant } from './camera.ts'
import { quadrantAt, toAxis, toScreen } from './geometry.ts'
import type { GestureResult, Grip } from './gesture.ts'
import { type Direction, nearestCard } from './nearestCard.ts'
import { centerOf, isInside, type Point, type Rect } from './rect.ts'

/** A two-axis map of cards on a canvas. Made once per container; everything on it is set, never read back. */
export interface Board {
  readonly setConfig: (config: BoardConfig) => void
  readonly setCards: (cards: readonly BoardCard[]) => void
  readonly setRemoteDrags: (drags: readonly RemoteDrag[]) => void
  readonly setSelection: (id: Id | null) => void
  readonly setFocus: (id: Id | null) => void
  /** A card held by the keyboard; null puts it down where its record stands. */
  readonly setPickedUp: (drag: CardDrag | null, hint: string) => void
  /** A card waiting for a tap on the place where it shall stand. */
  readonly setArmed: (id: Id | null) => void
  readonly setProjector: (isOn: boolean) => void
  readonly fitAll: () => void
  readonly zoomToQuadrant: (key: string) => void
  readonly zoomBy: (factor: number) => void
  /** Pans so that a card can be seen, if it cannot. */
  readonly reveal: (id: Id) => void
  /** Hands over a pointer that is down on a list beside the board, with its card in the hand. */
  readonly beginExternalDrag: (
    card: CardFace,
    event: Pick<PointerEvent, 'pointerId' | 'pointerType' | 'clientX' | 'clientY'>,
  ) => void
  readonly nearest: (id: Id, direction: Direction) => Id | null
  /** Where a card is drawn, in window pixels: menus open beside it. */
  readonly rectOf: (id: Id) => Rect | null
  readonly cancelDrags: () => void
  readonly destroy: () => void
}

export function createBoard(
  container: HTMLDivElement,
  config: BoardConfig,
  callbacks: BoardCallbacks,
): Board {
  const renderer = createBoardRenderer(container, config, callbacks.onViewChange)
  const { moving } = renderer
  let armedId: Id | null = null
  /** Cards that came in from a list: they leave no empty place, and are unknown to the board until placed. */
  const foreign = new Map<Id, CardFace>()

  const cardOf = (id: Id): CardFace | undefined => foreign.get(id) ?? renderer.cardOf(id)
  const axisAt = (center: Point): AxisPosition => toAxis(renderer.view().plane, center)
  const tellDrags = (): void => {
    const held = moving.held()
    container.toggleAttribute('data-dragging', held.length > 0)
    callbacks.onDragMove(held.map(({ id, center }) => ({ id, ...axisAt(center) })))
  }
  const look = (camera: Camera): void => {
    if (!isSameCamera(camera, renderer.scene().camera)) renderer.update({ camera })
  }

  const gripAt = (point: Point): Grip | null => {
    const picture = renderer.pictureAt(point)
    return picture ? { cardId: picture.card.id, center: centerOf(picture.rect) } : null
  }

  const lift = (id: Id, center: Point): void => {
    const card = cardOf(id)
    if (!card) return
    const other = moving.get(id)
    if (other?.kind === 'remote') {
      pointers.forgetCard(id)
      callbacks.onHeldByOther(id, other.by ?? '')
      return
    }
    moving.lift(card, 'hand', center, !foreign.has(id))
    renderer.hover(null)
    if (!foreign.has(id)) callbacks.onSelect(id)
    tellDrags()
  }

  const drop = (id: Id, center: Point, point: Point, client: { clientX: number; clientY: number }): void => {
    moving.move(id, center)
    const isOnBoard = isInside(point, renderer.area())
    if (isOnBoard) {
      const position = axisAt(center)
      renderer.raise(id)
      callbacks.onPlace(id, position)
      renderer.flash(quadrantAt(renderer.scene().config.quadrants, position)?.key ?? null)
      moving.land(id, 'dropped')
    } else {
      callbacks.onDropOutside(id, client.clientX, client.clientY)
      moving.land(id, 'putBack')
    }
    foreign.delete(id)
    renderer.requestMoving()
    tellDrags()
  }

  const tap = (cardId: Id | null, point: Point, isDouble: boolean): void => {
    const { frame, plane } = renderer.view()
    if (armedId !== null && isInside(point, frame)) {
      renderer.raise(armedId)
      callbacks.onPlace(armedId, toAxis(plane, point))
    } else if (cardId !== null) {
      callbacks.onSelect(cardId)
      if (isDouble) callbacks.onOpen(cardId)
    } else if (isDouble && isInside(point, frame)) callbacks.onCreateAt(toAxis(plane, point))
    else callbacks.onSelect(null)
  }

  const act = (result: GestureResult, client: { clientX: number; clientY: number }): void => {
    const { camera } = renderer.scene()
    const { frame } = renderer.view()
    switch (result.type) {
      case 'lift':
        return lift(result.cardId, result.center)
      case 'move':
        moving.move(result.cardId, result.center)
        renderer.requestMoving()
        return tellDrags()
      case 'drop':
        return drop(result.cardId, result.center, result.point, client)
      case 'putBack':
        moving.land(result.cardId, 'putBack')
        foreign.delete(result.cardId)
        renderer.requestMoving()
        return tellDrags()
      case 'blocked':
        return
      case 'tap':
        return tap(result.cardId, result.point, result.isDouble)
      case 'pan':
        return look(panBy(camera, frame, result.dx, result.dy))
      case 'pinch':
        return look(panBy(zoomAt(camera, frame, result.middle, result.factor), frame, result.dx, result.dy))
      default:
        return assertNever(result)
    }
  }

  const pointers = listenToPointers(container, {
    gripAt,
    onResult: act,
    onHover: (point) => renderer.hover(point ? (renderer.pictureAt(point)?.card.id ?? null) : null),
    onWheel: (point, factor) => look(zoomAt(renderer.scene().camera, renderer.view().frame, point, factor)),
    onMenu: (point, clientX, clientY) => {
      const picture = renderer.pictureAt(point)
      if (picture) callbacks.onMenu(picture.card.id, clientX, clientY)
    },
  })

  const setCards = (cards: readonly BoardCard[]): void => {
    const lost = moving.held().filter(({ id }) => !foreign.has(id) && !cards.some((card) => card.id === id))
    renderer.setCards(cards)
    for (const { id } of lost) {
      moving.drop(id)
      pointers.forgetCard(id)
      callbacks.onCardLost(id)
    }
    if (lost.length > 0) tellDrags()
  }

  const setPickedUp = (drag: CardDrag | null, hint: string): void => {
    renderer.setKeyboardHint(hint)
    for (const { id, kind } of moving.held())
      if (kind === 'keyboard' && id !== drag?.id) moving.land(id, 'dropped')
    if (drag) {
      const card = cardOf(drag.id)
      const center = toScreen(renderer.view().plane, drag)
      if (moving.get(drag.id)?.kind === 'keyboard') moving.move(drag.id, center)
      else if (card) moving.lift(card, 'keyboard', center, true)
    }
    renderer.requestMoving()
    tellDrags()
  }

  return {
    setConfig: (next) => renderer.update({ config: next }),
    setCards,
    setRemoteDrags: (drags) => renderer.setRemoteDrags(drags),
    setSelection: (id) => renderer.mark({ selectedId: id }),
    setFocus: (id) => renderer.mark({ focusedId: id }),
    setPickedUp,
    setArmed: (id) => {
      armedId = id
      container.style.cursor = id === null ? '' : 'copy'
    },
    setProjector: (isOn) => renderer.update({ isProjector: isOn }),
    fitAll: () => look(fitAll),
    zoomToQuadrant: (key) => {
      const quadrant = renderer.scene().config.quadrants.find((candidate) => candidate.key === key)
      if (quadrant) look(zoomToQuadrant(quadrant))
    },
    zoomBy: (factor) =>
      look(zoomAt(renderer.scene().camera, renderer.view().frame, centerOf(renderer.view().frame), factor)),
    reveal: (id) => {
      const card = renderer.cardOf(id)
      if (card) look(reveal(renderer.scene().camera, card))
    },
    beginExternalDrag: (card, event) => {
      const box = container.getBoundingClientRect()
      const center = { x: event.clientX - box.left, y: event.clientY - box.top }
      foreign.set(card.id, card)
      pointers.take({ cardId: card.id, center }, event)
    },
    nearest: (id, direction) => nearestCard(renderer.view().pictures, id, direction),
    rectOf: (id) => renderer.clientRectOf(id),
    cancelDrags: () => pointers.cancelAll(),
    destroy: () => {
      pointers.destroy()
      renderer.destroy()
    },
  }
}
