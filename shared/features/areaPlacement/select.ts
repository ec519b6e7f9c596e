import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { selectGatherings } from '../gathering/select.ts'
import { type AreaPlacement, areaPlacementId, areaPlacementNoun } from './record.ts'

/** What was said about an area at this very gathering; undefined = nothing yet, so the one before counts. */
export const getOwnAreaPlacement = (
  state: State,
  improvementAreaId: Id,
  gatheringId: Id,
): AreaPlacement | undefined => areaPlacementNoun.get(state, areaPlacementId(improvementAreaId, gatheringId))

/**
 * The placement that counts at a gathering: its own, or else that of the nearest gathering before, as
 * on the stakeholder map (docs/decisions/0011).
 */
export function getAreaPlacement(
  state: State,
  improvementAreaId: Id,
  gatheringId: Id,
): AreaPlacement | undefined {
  const own = getOwnAreaPlacement(state, improvementAreaId, gatheringId)
  if (own) return own
  const gatherings = selectGatherings(state)
  for (let index = gatherings.findIndex(({ id }) => id === gatheringId) - 1; index >= 0; index--) {
    const earlier = gatherings[index]
    const placement = earlier && getOwnAreaPlacement(state, improvementAreaId, earlier.id)
    if (placement) return placement
  }
  return undefined
}
