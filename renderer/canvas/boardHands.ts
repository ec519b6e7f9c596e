import type { Id } from '../../shared/core/ids.ts'
import type { AxisPosition, BoardCallbacks, CardDrag, CardFace } from './boardConfig.ts'
import type { PointerPlace } from './boardPointers.ts'
import type { BoardRenderer } from './boardRenderer.ts'
import { toAxis } from './geometry.ts'
import { moveTogether } from './groupMove.ts'
import { centerOf, isInside, type Point } from './rect.ts'
import { zoneAt } from './zones.ts'

export interface BoardHandsOwner {
  readonly renderer: BoardRenderer
  readonly container: HTMLElement
  readonly callbacks: BoardCallbacks
  readonly selection: () => ReadonlySet<Id>
  /** The hand on this card opens: somebody else has it. */
  readonly letGo: (id: Id) => void
}

/** A card that goes along with the one in the hand. */
interface Companion {
  readonly id: Id
  /** From the held card's middle to this one's, pixels. */
  readonly dx: number
  readonly dy: number
}

/** Cards in the hands at this window: alone, as a selection that moves together, or in from a list. */
export interface BoardHands {
  readonly cardOf: (id: Id) => CardFace | undefined
  /** Cards that come in from a list, the first one under the pointer. */
  readonly bringIn: (cards: readonly CardFace[]) => void
  readonly lift: (id: Id, center: Point) => void
  readonly move: (id: Id, center: Point) => void
  readonly drop: (id: Id, center: Point, point: Point, pointer: PointerPlace) => void
  readonly putBack: (id: Id) => void
  /** Cards that are no longer there leave the hands that held them. */
  readonly dropLost: (isThere: (id: Id) => boolean) => void
  readonly tellDrags: () => void
}

/** Cards brought in together hang under each other, so that each can be seen. */
const IN_A_COLUMN_PX = { dx: 14, dy: 56 }

export function createBoardHands(owner: BoardHandsOwner): BoardHands {
  const { renderer, callbacks, container } = owner
  const { moving } = renderer
  /** Cards that came in from a list: they leave no empty place, and are unknown to the board until placed. */
  const foreign = new Map<Id, CardFace>()
  const companions = new Map<Id, readonly Companion[]>()
  /** Where the held card was drawn when it was lifted. */
  const homes = new Map<Id, Point>()

  const cardOf = (id: Id): CardFace | undefined => foreign.get(id) ?? renderer.cardOf(id)
  const axisAt = (center: Point): AxisPosition => toAxis(renderer.view().plane, center)
  const tellDrags = (): void => {
    const held = moving.held()
    container.toggleAttribute('data-dragging', held.length > 0)
    callbacks.onDragMove(held.map(({ id, center }) => ({ id, ...axisAt(center) })))
  }
  const companionsOf = (id: Id): readonly Companion[] => companions.get(id) ?? []
  const middleOf = (id: Id): Point | undefined => {
    const picture = renderer.view().byId.get(id)
    return picture && centerOf(picture.rect)
  }

  /** Whatever else is selected comes along, except what is in another hand or out of sight. */
  const gather = (id: Id): void => {
    const home = middleOf(id)
    if (!home) return
    homes.set(id, home)
    if (!owner.selection().has(id)) return
    const along = [...owner.selection()].flatMap((other): Companion[] => {
      const middle = other === id || moving.get(other) ? undefined : middleOf(other)
      return middle ? [{ id: other, dx: middle.x - home.x, dy: middle.y - home.y }] : []
    })
    companions.set(id, along)
  }

  const lift = (id: Id, center: Point): void => {
    const card = cardOf(id)
    if (!card) return
    const held = moving.get(id)
    // First hand wins: another window's, or a hand here that took it along in a selection.
    if (held?.kind === 'remote' || held?.kind === 'hand') {
      owner.letGo(id)
      if (held.kind === 'remote') callbacks.onHeldByOther(id, held.by ?? '')
      return
    }
    if (!foreign.has(id)) gather(id)
    moving.lift(card, 'hand', center, !foreign.has(id))
    for (const { id: other, dx, dy } of companionsOf(id)) {
      const along = cardOf(other)
      if (along) moving.lift(along, 'hand', { x: center.x + dx, y: center.y + dy }, !foreign.has(other), true)
    }
    renderer.hover(null)
    if (!foreign.has(id) && companionsOf(id).length === 0) callbacks.onSelect(new Set([id]))
    tellDrags()
  }

  const move = (id: Id, center: Point): void => {
    moving.move(id, center)
    for (const { id: other, dx, dy } of companionsOf(id))
      moving.move(other, { x: center.x + dx, y: center.y + dy })
    renderer.requestMoving()
    tellDrags()
  }

  /** Where everything in this hand comes to stand. A selection keeps its arrangement to the last digit. */
  const placesFor = (id: Id, center: Point): readonly CardDrag[] => {
    const along = companionsOf(id)
    const own = axisAt(center)
    if (along.length === 0) return [{ id, ...own }]
    const home = homes.get(id)
    const starts = [id, ...along.map((companion) => companion.id)].flatMap((member): CardDrag[] => {
      const card = renderer.cardOf(member)
      return card ? [{ id: member, x: card.x, y: card.y }] : []
    })
    if (!home || foreign.has(id))
      return [
        { id, ...own },
        ...along.map(({ id: other, dx, dy }) => ({
          id: other,
          ...axisAt({ x: center.x + dx, y: center.y + dy }),
        })),
      ]
    const { plane } = renderer.view()
    const by = { x: (center.x - home.x) / plane.width, y: -(center.y - home.y) / plane.height }
    return moveTogether(starts, by)
  }

  const forget = (id: Id): void => {
    for (const member of [id, ...companionsOf(id).map((companion) => companion.id)]) foreign.delete(member)
    companions.delete(id)
    homes.delete(id)
  }

  const drop = (id: Id, center: Point, point: Point, pointer: PointerPlace): void => {
    move(id, center)
    const members = [id, ...companionsOf(id).map((companion) => companion.id)]
    const isOnBoard = isInside(point, renderer.area())
    if (isOnBoard) {
      for (const member of members) renderer.raise(member)
      callbacks.onPlace(placesFor(id, center))
      renderer.flash(zoneAt(renderer.scene().config, axisAt(center))?.key ?? null)
    } else callbacks.onDropOutside(members, pointer.clientX, pointer.clientY)
    for (const member of members) moving.land(member, isOnBoard ? 'dropped' : 'putBack')
    forget(id)
    renderer.requestMoving()
    tellDrags()
  }

  const putBack = (id: Id): void => {
    for (const member of [id, ...companionsOf(id).map((companion) => companion.id)])
      moving.land(member, 'putBack')
    forget(id)
    renderer.requestMoving()
    tellDrags()
  }

  return {
    cardOf,
    bringIn: ([first, ...rest]) => {
      if (!first) return
      for (const card of [first, ...rest]) foreign.set(card.id, card)
      companions.set(
        first.id,
        rest.map(({ id }, index) => ({
          id,
          dx: IN_A_COLUMN_PX.dx * (index + 1),
          dy: IN_A_COLUMN_PX.dy * (index + 1),
        })),
      )
    },
    lift,
    move,
    drop,
    putBack,
    dropLost: (isThere) => {
      const lost = moving.held().filter(({ id }) => !foreign.has(id) && !isThere(id))
      for (const { id } of lost) {
        // Those that went along with a card that is gone are still there: they go home.
        for (const { id: other } of companionsOf(id)) if (isThere(other)) moving.land(other, 'putBack')
        forget(id)
        moving.drop(id)
        owner.letGo(id)
        callbacks.onCardLost(id)
      }
      for (const [id, along] of companions)
        companions.set(
          id,
          along.filter((companion) => foreign.has(companion.id) || isThere(companion.id)),
        )
      if (lost.length > 0) tellDrags()
    },
    tellDrags,
  }
}
