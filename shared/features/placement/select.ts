import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { selectGatherings } from '../gathering/select.ts'
import { type Placement, placementId, placementNoun } from './record.ts'

/** A point on the map, both axes 0..1. */
export interface MapPosition {
  readonly influence: number
  readonly interest: number
}

/** A point in the rings, 0..1 from the left and from the bottom. */
export interface RingPosition {
  readonly ringX: number
  readonly ringY: number
}

/** What was said about a card at this very gathering; undefined = nothing yet, so the one before counts. */
export const getOwnPlacement = (state: State, stakeholderId: Id, gatheringId: Id): Placement | undefined =>
  placementNoun.get(state, placementId(stakeholderId, gatheringId))

/**
 * The placement that counts at a gathering: its own, or else that of the nearest gathering before.
 * So every map begins as the last one, without a copy that could grow old (docs/decisions/0011).
 */
export function getPlacement(state: State, stakeholderId: Id, gatheringId: Id): Placement | undefined {
  const own = getOwnPlacement(state, stakeholderId, gatheringId)
  if (own) return own
  const gatherings = selectGatherings(state)
  for (let index = gatherings.findIndex(({ id }) => id === gatheringId) - 1; index >= 0; index--) {
    const earlier = gatherings[index]
    const placement = earlier && getOwnPlacement(state, stakeholderId, earlier.id)
    if (placement) return placement
  }
  return undefined
}

export const mapPositionOf = (placement: Placement | undefined): MapPosition | null =>
  !placement || placement.influence === null || placement.interest === null
    ? null
    : { influence: placement.influence, interest: placement.interest }

export const ringPositionOf = (placement: Placement | undefined): RingPosition | null =>
  !placement || placement.ringX === null || placement.ringY === null
    ? null
    : { ringX: placement.ringX, ringY: placement.ringY }

/** Where the card stands on the map at this gathering; null = not placed. */
export const getMapPosition = (state: State, stakeholderId: Id, gatheringId: Id): MapPosition | null =>
  mapPositionOf(getPlacement(state, stakeholderId, gatheringId))
