import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { selectGatherings } from '../gathering/select.ts'
import { type Assessment, assessmentId, assessmentNoun } from './record.ts'

export const getAssessment = (
  state: State,
  municipalityId: Id,
  gatheringId: Id,
  characteristicId: Id,
): Assessment | undefined =>
  assessmentNoun.get(state, assessmentId(municipalityId, gatheringId, characteristicId))

/** What a municipality agreed at one gathering, by characteristic. */
export const selectAssessments = (
  state: State,
  municipalityId: Id,
  gatheringId: Id,
): ReadonlyMap<Id, Assessment> =>
  new Map(
    assessmentNoun
      .all(state)
      .filter((record) => record.municipalityId === municipalityId && record.gatheringId === gatheringId)
      .map((record) => [record.characteristicId, record]),
  )

/** A level that says something: 1..5. «Vet ikke» and «not agreed» are none. */
export const isRated = (assessment: Assessment | undefined): assessment is Assessment & { level: number } =>
  assessment !== undefined && assessment.level !== null && assessment.level > 0

/** The gatherings at which a municipality has agreed on a level, in the order they are held. */
export function selectRatedGatherings(state: State, municipalityId: Id): readonly Id[] {
  const rated = new Set(
    assessmentNoun
      .all(state)
      .filter((record) => record.municipalityId === municipalityId && isRated(record))
      .map(({ gatheringId }) => gatheringId),
  )
  return selectGatherings(state)
    .map(({ id }) => id)
    .filter((id) => rated.has(id))
}
