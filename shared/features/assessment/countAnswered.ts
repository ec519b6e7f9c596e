import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { assessmentNoun } from './record.ts'

/** How many municipalities have agreed on a level of that characteristic, or of any, at whatever gathering. */
export function countAnswered(state: State, characteristicId?: Id): number {
  const answered = assessmentNoun
    .all(state)
    .filter((record) => record.level !== null)
    .filter((record) => characteristicId === undefined || record.characteristicId === characteristicId)
  return new Set(answered.map(({ municipalityId }) => municipalityId)).size
}
