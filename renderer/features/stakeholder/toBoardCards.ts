import type { Stakeholder } from '../../../shared/features/stakeholder/record.ts'
import type { CardOnMap } from '../../../shared/features/stakeholder/select.ts'
import type { BoardCard, CardFace } from '../../canvas/boardConfig.ts'
import { cardFace } from './cardFace.ts'

export interface MapCards {
  readonly placed: readonly BoardCard[]
  /** The tray, in the order the cards were added. */
  readonly unplaced: readonly CardFace[]
}

/** The card last made for a record: while neither record nor place changes it is handed out again. */
const known = new WeakMap<Stakeholder, BoardCard>()

function boardCard(stakeholder: Stakeholder, x: number, y: number): BoardCard {
  const before = known.get(stakeholder)
  if (before && before.x === x && before.y === y) return before
  const card = { ...cardFace(stakeholder), x, y }
  known.set(stakeholder, card)
  return card
}

/** A municipality's cards for board and tray. With 2,000 cards, moving one makes one new object. */
export function toBoardCards(cards: readonly CardOnMap[]): MapCards {
  const placed: BoardCard[] = []
  const unplaced: CardFace[] = []
  for (const { stakeholder, position } of cards) {
    if (position) placed.push(boardCard(stakeholder, position.interest, position.influence))
    else unplaced.push(cardFace(stakeholder))
  }
  return { placed, unplaced }
}
