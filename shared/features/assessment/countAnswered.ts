import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { roundNoun } from '../round/record.ts'
import { assessmentNoun } from './record.ts'

/**
 * How many municipalities have answered about that characteristic, or about any, at whatever gathering: agreed on
 * a level, or answered each alone in a round that is shown.
 */
export function countAnswered(state: State, characteristicId?: Id): number {
  const isMeant = (id: Id): boolean => characteristicId === undefined || id === characteristicId
  const agreed = assessmentNoun
    .all(state)
    .filter((record) => record.level !== null && isMeant(record.characteristicId))
  const answered = roundNoun
    .all(state)
    .filter(({ status }) => status === 'revealed')
    .filter(({ characteristics, levels }) =>
      characteristics.some(({ id }, index) => isMeant(id) && (levels[index]?.length ?? 0) > 0),
    )
  return new Set([...agreed, ...answered].map(({ municipalityId }) => municipalityId)).size
}
