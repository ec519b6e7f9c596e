import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import {
  getOwnPlacement,
  getPlacement,
  type MapPosition,
  mapPositionOf,
  type RingPosition,
  ringPositionOf,
} from '../placement/select.ts'
import { type Stakeholder, stakeholderNoun } from './record.ts'

export const getStakeholder = (state: State, id: Id): Stakeholder | undefined =>
  stakeholderNoun.get(state, id)

/** Grouped once per table: 5,000 cards are not searched anew for each municipality and each frame. */
const byMunicipality = new WeakMap<readonly Stakeholder[], ReadonlyMap<Id, readonly Stakeholder[]>>()

/** A municipality's cards in the order they were added. */
export function selectStakeholders(state: State, municipalityId: Id): readonly Stakeholder[] {
  const all = stakeholderNoun.all(state)
  const known = byMunicipality.get(all)
  if (known) return known.get(municipalityId) ?? []
  const groups = Map.groupBy(all, (record) => record.municipalityId)
  for (const group of groups.values()) group.sort(compareOrder)
  byMunicipality.set(all, groups)
  return groups.get(municipalityId) ?? []
}

/** A card and what its gathering says of it; null = in the tray of that form. */
export interface CardOnMap {
  readonly stakeholder: Stakeholder
  readonly position: MapPosition | null
  readonly ringPosition: RingPosition | null
  readonly isUnsure: boolean
  readonly reason: string
}

export const selectCardOnMap = (state: State, stakeholder: Stakeholder, gatheringId: Id): CardOnMap => {
  const placement = getPlacement(state, stakeholder.id, gatheringId)
  return {
    stakeholder,
    position: mapPositionOf(placement),
    ringPosition: ringPositionOf(placement),
    isUnsure: placement?.isUnsure ?? false,
    reason: placement?.reason ?? '',
  }
}

export const selectCardsOnMap = (state: State, municipalityId: Id, gatheringId: Id): readonly CardOnMap[] =>
  selectStakeholders(state, municipalityId).map((stakeholder) =>
    selectCardOnMap(state, stakeholder, gatheringId),
  )

/** Whether anybody has worked on this map at this very gathering; until then it is the last one's. */
export const hasOwnMap = (state: State, municipalityId: Id, gatheringId: Id): boolean =>
  selectStakeholders(state, municipalityId).some(({ id }) => getOwnPlacement(state, id, gatheringId))
