import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { type Placement, placementId, placementNoun } from './record.ts'

/** A point on the map, both axes 0..1. */
export interface MapPosition {
  readonly influence: number
  readonly interest: number
}

export const getPlacement = (state: State, stakeholderId: Id, gatheringId: Id): Placement | undefined =>
  placementNoun.get(state, placementId(stakeholderId, gatheringId))

/** Where the card stands at this gathering; null = not placed. */
export function getMapPosition(state: State, stakeholderId: Id, gatheringId: Id): MapPosition | null {
  const placement = getPlacement(state, stakeholderId, gatheringId)
  if (!placement || placement.influence === null || placement.interest === null) return null
  return { influence: placement.influence, interest: placement.interest }
}
