import { assertNever } from '../../shared/core/assertNever.ts'
import type { Id } from '../../shared/core/ids.ts'
import type {
  BoardCallbacks,
  BoardCard,
  BoardConfig,
  BoardOptions,
  CardDrag,
  CardFace,
  RemoteDrag,
} from './boardConfig.ts'
import { createBoardHands } from './boardHands.ts'
import { createBoardLook } from './boardLook.ts'
import { listenToPointers, type PointerPlace } from './boardPointers.ts'
import { createBoardRenderer } from './boardRenderer.ts'
import type { BoardScene } from './boardScene.ts'
import { createDrawnChoice } from './drawnChoice.ts'
import { toAxis, toScreen } from './geometry.ts'
import type { GestureResult, Grip } from './gesture.ts'
import { type Direction, nearestCard } from './nearestCard.ts'
import { centerOf, isInside, type Point, type Rect } from './rect.ts'

/** A map of cards on a canvas, with axes or rings. Made once per container; everything on it is set, never read back. */
export interface Board {
  readonly setConfig: (config: BoardConfig) => void
  readonly setCards: (cards: readonly BoardCard[]) => void
  readonly setOptions: (options: BoardOptions) => void
  readonly setRemoteDrags: (drags: readonly RemoteDrag[]) => void
  readonly setSelection: (ids: ReadonlySet<Id>) => void
  readonly setFocus: (id: Id | null) => void
  /** Cards held by the keyboard; none puts them down where their records stand. */
  readonly setPickedUp: (drags: readonly CardDrag[], hint: string) => void
  /** A card waiting for a tap on the place where it shall stand. */
  readonly setArmed: (id: Id | null) => void
  /** Choosing several by taps: every tap adds or takes away, and a finger on the ground draws a frame. */
  readonly setChoosing: (isOn: boolean) => void
  readonly setProjector: (isOn: boolean) => void
  /** The whole map, softly. */
  readonly fitAll: () => void
  /** Another map: shown whole, at once. */
  readonly reset: () => void
  readonly zoomToZone: (key: string) => void
  readonly zoomBy: (factor: number) => void
  /** Pans so that a card can be seen, if it cannot. */
  readonly reveal: (id: Id) => void
  /** Goes to a card: it comes to the middle, near enough to be read. */
  readonly flyTo: (id: Id) => void
  /** On top of the others in this window, until something else is. */
  readonly bringToFront: (ids: Iterable<Id>) => void
  /** Hands over a pointer that is down on a list beside the board, with its cards in the hand. */
  readonly beginExternalDrag: (cards: readonly CardFace[], event: PointerEvent) => void
  readonly nearest: (id: Id, direction: Direction) => Id | null
  /** Where a card is drawn, in window pixels: menus open beside it. */
  readonly rectOf: (id: Id) => Rect | null
  /** The position on the map under a point of the window; null = beside the board. */
  readonly positionAt: (clientX: number, clientY: number) => { readonly x: number; readonly y: number } | null
  /** What is shown now, for making a picture of it. */
  readonly scene: () => BoardScene
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
  let isChoosing = false
  let selection: ReadonlySet<Id> = new Set()
  const look = createBoardLook(renderer)
  const drawn = createDrawnChoice(container)
  const hands = createBoardHands({
    renderer,
    container,
    callbacks,
    selection: () => selection,
    letGo: (id) => pointers.forgetCard(id),
  })

  const chooseDrawn = (ids: readonly Id[], isAdding: boolean): void =>
    callbacks.onSelect(isAdding ? selection.union(new Set(ids)) : new Set(ids))
  const select = (ids: Iterable<Id>, isAdding: boolean): void => {
    const chosen = new Set(ids)
    callbacks.onSelect(isAdding ? selection.symmetricDifference(chosen) : chosen)
  }

  const gripAt = (point: Point): Grip | null => {
    const picture = renderer.pictureAt(point)
    return picture ? { cardId: picture.card.id, center: centerOf(picture.rect) } : null
  }
  const tap = (cardId: Id | null, point: Point, isDouble: boolean, isAdding: boolean): void => {
    const { frame, plane } = renderer.view()
    if (armedId !== null && isInside(point, frame)) {
      renderer.raise(armedId)
      callbacks.onPlace([{ id: armedId, ...toAxis(plane, point) }])
    } else if (cardId !== null) {
      select([cardId], isAdding)
      if (isDouble && !isAdding) callbacks.onOpen(cardId)
    } else if (isDouble && isInside(point, frame)) callbacks.onCreateAt(toAxis(plane, point))
    else if (!isAdding) callbacks.onSelect(new Set())
  }

  const act = (result: GestureResult, pointer: PointerPlace): void => {
    const isAdding = pointer.isAdding || isChoosing
    switch (result.type) {
      case 'lift':
        return hands.lift(result.cardId, result.center)
      case 'move':
        return hands.move(result.cardId, result.center)
      case 'drop':
        return hands.drop(result.cardId, result.center, result.point, pointer)
      case 'putBack':
        return hands.putBack(result.cardId)
      case 'blocked':
        return
      case 'tap':
        return tap(result.cardId, result.point, result.isDouble, isAdding)
      case 'marquee':
        // With Alt, or while choosing several, a free hand draws around the cards.
        return drawn.draw(result.from, result.to, pointer.isFree || isChoosing)
      case 'marqueeEnd':
        return chooseDrawn(drawn.end(renderer.view().pictures, result.from, result.to), isAdding)
      case 'marqueeCancel':
        return drawn.cancel()
      case 'pan':
        return look.panBy(result.dx, result.dy)
      case 'pinch':
        return look.pinch(result.middle, result.factor, result.dx, result.dy)
      default:
        return assertNever(result)
    }
  }

  const pointers = listenToPointers(container, {
    gripAt,
    onResult: act,
    onHover: (point) => renderer.hover(point ? (renderer.pictureAt(point)?.card.id ?? null) : null),
    onZoom: look.zoomAt,
    onPan: look.panBy,
    fingerOnGround: () => (isChoosing ? 'marquee' : 'pan'),
    onMenu: (point, clientX, clientY) => {
      const picture = renderer.pictureAt(point)
      if (picture) callbacks.onMenu(picture.card.id, clientX, clientY)
    },
  })

  const setPickedUp = (drags: readonly CardDrag[], hint: string): void => {
    renderer.setKeyboardHint(hint)
    const wanted = new Set(drags.map(({ id }) => id))
    for (const { id, kind } of moving.held())
      if (kind === 'keyboard' && !wanted.has(id)) moving.land(id, 'dropped')
    for (const drag of drags) {
      const card = hands.cardOf(drag.id)
      const center = toScreen(renderer.view().plane, drag)
      if (moving.get(drag.id)?.kind === 'keyboard') moving.move(drag.id, center)
      else if (card && moving.get(drag.id)?.kind !== 'hand') moving.lift(card, 'keyboard', center, true)
    }
    renderer.requestMoving()
    hands.tellDrags()
  }
  const pointIn = (clientX: number, clientY: number): Point => {
    const box = container.getBoundingClientRect()
    return { x: clientX - box.left, y: clientY - box.top }
  }

  return {
    setConfig: (next) => renderer.update({ config: next }),
    setCards: (cards) => {
      renderer.setCards(cards)
      hands.dropLost((id) => renderer.cardOf(id) !== undefined)
    },
    setOptions: (options) => renderer.update({ options }),
    setRemoteDrags: (drags) => renderer.setRemoteDrags(drags),
    setSelection: (ids) => {
      selection = ids
      renderer.mark({ selectedIds: ids })
    },
    setFocus: (id) => renderer.mark({ focusedId: id }),
    setPickedUp,
    setArmed: (id) => {
      armedId = id
      container.style.cursor = id === null ? '' : 'copy'
    },
    setChoosing: (isOn) => {
      isChoosing = isOn
    },
    setProjector: (isOn) => renderer.update({ isProjector: isOn }),
    fitAll: look.fitAll,
    reset: look.reset,
    zoomToZone: look.zoomToZone,
    zoomBy: look.zoomBy,
    reveal: (id) => {
      const card = renderer.cardOf(id)
      if (card) look.reveal(card)
    },
    flyTo: (id) => {
      const card = renderer.cardOf(id)
      if (card) look.flyTo(card)
    },
    bringToFront: (ids) => {
      for (const id of ids) renderer.raise(id)
      renderer.update({})
    },
    beginExternalDrag: (cards, event) => {
      const [first] = cards
      if (!first) return
      hands.bringIn(cards)
      pointers.take({ cardId: first.id, center: pointIn(event.clientX, event.clientY) }, event)
    },
    nearest: (id, direction) => nearestCard(renderer.view().pictures, id, direction),
    rectOf: (id) => renderer.clientRectOf(id),
    positionAt: (clientX, clientY) => {
      const point = pointIn(clientX, clientY)
      const { frame, plane } = renderer.view()
      return isInside(point, frame) ? toAxis(plane, point) : null
    },
    scene: () => renderer.scene(),
    cancelDrags: () => pointers.cancelAll(),
    destroy: () => {
      look.stop()
      pointers.destroy()
      renderer.destroy()
    },
  }
}
