import type { CardOnMap } from '../../../shared/features/stakeholder/select.ts'
import type { AxisPosition, BoardCard, CardFace } from '../../canvas/boardConfig.ts'
import { cardFace, type FaceOptions } from './cardFace.ts'
import type { MapForm } from './useStakeholderActions.ts'

export interface MapCards {
  readonly placed: readonly BoardCard[]
  /** The tray, in the order the cards were added. */
  readonly unplaced: readonly CardFace[]
  /** «Usikre»: the group has talked about them and does not know. Only the grid asks that. */
  readonly unsure: readonly CardFace[]
}

export interface MapCardsOptions extends FaceOptions {
  readonly form: MapForm
}

/** The card last made for a face: while neither face nor place changes it is handed out again. */
const known = new WeakMap<CardFace, BoardCard>()

function boardCard(face: CardFace, { x, y }: AxisPosition): BoardCard {
  const before = known.get(face)
  if (before && before.x === x && before.y === y) return before
  const card = { ...face, x, y }
  known.set(face, card)
  return card
}

/** Where a card stands in one form of the map; null = its tray. */
export function placeIn(form: MapForm, { position, ringPosition }: CardOnMap): AxisPosition | null {
  if (form === 'rings') return ringPosition && { x: ringPosition.ringX, y: ringPosition.ringY }
  return position && { x: position.interest, y: position.influence }
}

/** A municipality's cards for board and tray. With 2,000 cards, moving one makes one new object. */
export function toBoardCards(
  cards: readonly CardOnMap[],
  { form, showsAttitude }: MapCardsOptions,
): MapCards {
  const placed: BoardCard[] = []
  const unplaced: CardFace[] = []
  const unsure: CardFace[] = []
  for (const card of cards) {
    const face = cardFace(card.stakeholder, { showsAttitude })
    const place = placeIn(form, card)
    if (place) placed.push(boardCard(face, place))
    else if (form === 'plane' && card.isUnsure) unsure.push(face)
    else unplaced.push(face)
  }
  return { placed, unplaced, unsure }
}
