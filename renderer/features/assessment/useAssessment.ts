import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import type { Assessment } from '../../../shared/features/assessment/record.ts'
import { selectAssessments, selectRatedGatherings } from '../../../shared/features/assessment/select.ts'
import {
  type AssessedCharacteristic,
  selectAssessed,
} from '../../../shared/features/assessment/selectLevels.ts'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import { type RatingSpread, selectRatingSpreads } from '../../../shared/features/round/ratingSpread.ts'
import type { Round } from '../../../shared/features/round/record.ts'
import { selectRounds } from '../../../shared/features/round/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'

/** A gathering before this one at which the municipality agreed on levels. */
export interface EarlierAssessment {
  readonly gatheringId: Id
  /** 1 = the first gathering. */
  readonly number: number
  readonly assessments: ReadonlyMap<Id, Assessment>
}

export interface ShownAssessment {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly assessed: readonly AssessedCharacteristic[]
  readonly earlier: readonly EarlierAssessment[]
  readonly compared: EarlierAssessment | undefined
  /** Revealed rounds, the newest first. */
  readonly rounds: readonly Round[]
  readonly round: Round | undefined
  /** Number of the gathering the shown round is of, when it is another than this one. */
  readonly elsewhere: number | null
  /** What the shown round says, by characteristic. */
  readonly spreads: ReadonlyMap<Id, RatingSpread>
}

interface Wanted {
  /** null = none; undefined = the first there is. */
  readonly comparedId: Id | null | undefined
  /** undefined = the newest of this gathering. */
  readonly roundId: Id | undefined
}

/** Everything the screen shows of one municipality at one gathering. */
export function useAssessment(
  municipalityId: Id,
  gatheringId: Id,
  { comparedId, roundId }: Wanted,
): ShownAssessment {
  const state = useNetworkState()
  return useMemo(() => {
    const gatherings = selectGatherings(state)
    const here = gatherings.findIndex(({ id }) => id === gatheringId)
    const rated = new Set(selectRatedGatherings(state, municipalityId))
    const earlier = gatherings.flatMap(({ id }, index) =>
      index < here && rated.has(id)
        ? [{ gatheringId: id, number: index + 1, assessments: selectAssessments(state, municipalityId, id) }]
        : [],
    )
    const rounds = selectRounds(state, municipalityId).filter(
      ({ method, status }) => method === 'rating' && status === 'revealed',
    )
    const round =
      rounds.find(({ id }) => id === roundId) ?? rounds.find((one) => one.gatheringId === gatheringId)
    const spreads = round ? selectRatingSpreads(round) : []
    return {
      municipalityId,
      gatheringId,
      assessed: selectAssessed(state, municipalityId, gatheringId),
      earlier,
      compared: comparedId === undefined ? earlier[0] : earlier.find((one) => one.gatheringId === comparedId),
      rounds,
      round,
      elsewhere:
        round && round.gatheringId !== gatheringId
          ? gatherings.findIndex(({ id }) => id === round.gatheringId) + 1
          : null,
      spreads: new Map(spreads.map((spread) => [spread.characteristicId, spread])),
    }
  }, [state, municipalityId, gatheringId, comparedId, roundId])
}
