import { useMemo } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { selectClosings } from '../../../../shared/features/closing/select.ts'
import { getGathering, selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { selectHomeTasks } from '../../../../shared/features/homeTask/select.ts'
import { isTakingPart } from '../../../../shared/features/municipality/membership.ts'
import { getMunicipality, selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { selectUnassignedOfAll } from '../../../../shared/features/parkedItem/select.ts'
import { selectPromises } from '../../../../shared/features/promise/select.ts'
import { selectOpenRounds } from '../../../../shared/features/round/openRounds.ts'
import { useNetworkState } from '../../../store/storeContext.ts'

/** How far a gathering is from a good end. Nothing of it stops anybody. */
export function useCheckOut(gatheringId: Id) {
  const state = useNetworkState()
  return useMemo(() => {
    const gatherings = selectGatherings(state)
    const index = gatherings.findIndex(({ id }) => id === gatheringId)
    const here = selectMunicipalities(state).filter((one) => isTakingPart(state, one, gatheringId))
    const promised = here.map((municipality) => ({
      municipality,
      promises: selectPromises(state, municipality.id, gatheringId),
    }))
    const round = selectOpenRounds(state).find((open) => open.gatheringId === gatheringId)
    return {
      gathering: getGathering(state, gatheringId),
      number: index + 1,
      isLast: index === gatherings.length - 1,
      nextDate: gatherings[index + 1]?.date ?? null,
      unassigned: selectUnassignedOfAll(state),
      promised,
      /** Names of those who have promised nothing, in alphabetical order. */
      silent: promised
        .filter(({ promises }) => promises.length === 0)
        .map(({ municipality }) => municipality.name),
      homeTasks: selectHomeTasks(state, gatheringId),
      /** Voting that goes on: it must end first. */
      roundAt: round ? getMunicipality(state, round.municipalityId) : undefined,
      closings: selectClosings(state, gatheringId),
    }
  }, [state, gatheringId])
}

export type CheckOut = ReturnType<typeof useCheckOut>
