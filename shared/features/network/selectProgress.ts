import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import type { Gathering } from '../gathering/record.ts'
import { selectCurrentGathering, selectGatherings } from '../gathering/select.ts'
import { selectAreaOnMatrix, selectImprovementAreas } from '../improvementArea/select.ts'
import type { Municipality } from '../municipality/record.ts'
import { selectMunicipalities } from '../municipality/select.ts'
import { hasOwnMap, selectCardsOnMap } from '../stakeholder/select.ts'

/** How far an exercise has come: a shape on the overview, never a number, so that nobody is ranked. */
export type ProgressStatus = 'done' | 'doing' | 'notStarted' | 'later'

/** One municipality's exercises; `maps` has one status per gathering, in their order. */
export interface MunicipalityProgress {
  readonly municipality: Municipality
  readonly maps: readonly ProgressStatus[]
  readonly areas: ProgressStatus
}

export interface NetworkProgress {
  readonly gatherings: readonly Gathering[]
  /** Position in `gatherings` of the one the network is at; -1 without gatherings. */
  readonly currentIndex: number
  /** In alphabetical order, like every list of municipalities. */
  readonly rows: readonly MunicipalityProgress[]
}

function statusOf(positions: readonly (object | null)[]): 'done' | 'doing' | 'notStarted' {
  const placedCount = positions.filter((position) => position !== null).length
  if (placedCount === 0) return 'notStarted'
  return placedCount === positions.length ? 'done' : 'doing'
}

function selectMapStatus(
  state: State,
  municipalityId: Id,
  gatheringId: Id,
  isLater: boolean,
): ProgressStatus {
  // Before anybody has touched it, a map is only the last one's shadow.
  if (!hasOwnMap(state, municipalityId, gatheringId)) return isLater ? 'later' : 'notStarted'
  const status = statusOf(
    selectCardsOnMap(state, municipalityId, gatheringId).map(({ position }) => position),
  )
  return status === 'notStarted' && isLater ? 'later' : status
}

/** What is done, by municipality and gathering. `today` is an ISO day: it decides which gathering is now. */
export function selectProgress(state: State, today: string): NetworkProgress {
  const gatherings = selectGatherings(state)
  const current = selectCurrentGathering(state, today)
  const currentIndex = gatherings.findIndex(({ id }) => id === current?.id)
  const rows = selectMunicipalities(state).map((municipality) => ({
    municipality,
    maps: gatherings.map(({ id }, index) =>
      selectMapStatus(state, municipality.id, id, index > currentIndex),
    ),
    areas: statusOf(
      selectImprovementAreas(state, municipality.id).map((area) =>
        current ? selectAreaOnMatrix(state, area, current.id, 'reach').point : null,
      ),
    ),
  }))
  return { gatherings, currentIndex, rows }
}
