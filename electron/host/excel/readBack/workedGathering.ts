import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import { areaPlacementNoun } from '../../../../shared/features/areaPlacement/record.ts'
import { assessmentNoun } from '../../../../shared/features/assessment/record.ts'
import { choiceNoun } from '../../../../shared/features/choice/record.ts'
import type { Gathering } from '../../../../shared/features/gathering/record.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { improvementAreaNoun } from '../../../../shared/features/improvementArea/record.ts'
import { promiseNoun } from '../../../../shared/features/promise/record.ts'
import { roundNoun } from '../../../../shared/features/round/record.ts'
import { hasOwnMap } from '../../../../shared/features/stakeholder/select.ts'
import { oncePerState } from './oncePerState.ts'

/**
 * The gathering a municipality is at: the last it has done anything at, so that what is filled in at home is
 * said there and not of a gathering nobody has been to. Before it has done anything, the one it came in at.
 */
export const workedGathering = oncePerState(({ state, municipality, gatheringId }): Gathering | undefined => {
  const all = selectGatherings(state)
  const count = gatheringId === null ? all.length : all.findIndex(({ id }) => id === gatheringId) + 1
  const until = all.slice(0, count)
  if (!municipality) return until.at(-1)
  const worked = workedAt(state, municipality.id)
  return (
    until.findLast(({ id }) => worked.has(id) || hasOwnMap(state, municipality.id, id)) ??
    until.find(({ id }) => id === municipality.joinedGatheringId) ??
    until[0]
  )
})

function workedAt(state: State, municipalityId: Id): ReadonlySet<Id | null> {
  const own = [assessmentNoun, choiceNoun, promiseNoun, roundNoun]
    .flatMap((noun): readonly { municipalityId: Id; gatheringId: Id | null }[] => noun.all(state))
    .filter((record) => record.municipalityId === municipalityId)
  const placed = areaPlacementNoun
    .all(state)
    .filter(
      ({ improvementAreaId }) =>
        improvementAreaNoun.get(state, improvementAreaId)?.municipalityId === municipalityId,
    )
  return new Set([...own, ...placed].map(({ gatheringId }) => gatheringId))
}
