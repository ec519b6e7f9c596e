import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import { getMapPosition, type MapPosition } from '../placement/select.ts'
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

/** A card and where it stands at the gathering; `position` null = in the tray. */
export interface CardOnMap {
  readonly stakeholder: Stakeholder
  readonly position: MapPosition | null
}

export const selectCardsOnMap = (state: State, municipalityId: Id, gatheringId: Id): readonly CardOnMap[] =>
  selectStakeholders(state, municipalityId).map((stakeholder) => ({
    stakeholder,
    position: getMapPosition(state, stakeholder.id, gatheringId),
  }))
