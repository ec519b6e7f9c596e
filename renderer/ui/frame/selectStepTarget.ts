import type { State } from '../../../shared/core/state.ts'
import { getGathering, selectCurrentGathering } from '../../../shared/features/gathering/select.ts'
import { getMunicipality, selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import type { PlaceInMunicipality } from '../place.ts'

/**
 * Where the steps of the thread lead: the municipality last looked at, else the first; its gathering,
 * else the one the network is at (`today` as ISO day). Null while there is nothing to step into.
 */
export function selectStepTarget(
  state: State,
  last: PlaceInMunicipality | null,
  today: string,
): Pick<PlaceInMunicipality, 'municipalityId' | 'gatheringId'> | null {
  const known = last && getMunicipality(state, last.municipalityId)
  const municipality = known ?? selectMunicipalities(state)[0]
  const gathering = (last && getGathering(state, last.gatheringId)) ?? selectCurrentGathering(state, today)
  return municipality && gathering ? { municipalityId: municipality.id, gatheringId: gathering.id } : null
}
