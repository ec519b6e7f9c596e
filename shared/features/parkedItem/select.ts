import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import { type ParkedItem, parkedItemNoun } from './record.ts'

const isOpen = ({ settled }: ParkedItem): boolean => settled === 'open'

/**
 * What is parked for a municipality and for the whole network, open items first; with null only the
 * network's.
 */
export function selectParkedItems(state: State, municipalityId: Id | null): readonly ParkedItem[] {
  const items = parkedItemNoun
    .all(state)
    .filter((item) => item.municipalityId === null || item.municipalityId === municipalityId)
    .sort(compareOrder)
  return [...items.filter(isOpen), ...items.filter((item) => !isOpen(item))]
}

export const countOpen = (state: State, municipalityId: Id | null): number =>
  selectParkedItems(state, municipalityId).filter(isOpen).length

/** Whether somebody takes it on, by a day. */
export const isAssigned = ({ owner, day }: ParkedItem): boolean => owner.trim() !== '' && day !== null

/** What nobody has taken on: must be empty before anybody leaves the room. */
export const selectUnassigned = (state: State, municipalityId: Id | null): readonly ParkedItem[] =>
  selectParkedItems(state, municipalityId).filter((item) => isOpen(item) && !isAssigned(item))

/** The same for the whole network and all its municipalities at once. */
export const selectUnassignedOfAll = (state: State): readonly ParkedItem[] =>
  parkedItemNoun
    .all(state)
    .filter((item) => isOpen(item) && !isAssigned(item))
    .sort(compareOrder)
