import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { type Characteristic, selectActiveCharacteristics } from '../characteristic/select.ts'
import type { Municipality } from '../municipality/record.ts'
import { isRated, selectAssessments } from './select.ts'
import { selectTakingPart, wantsHigher } from './selectSpread.ts'

/** From here on a municipality has something to show others: «godt på plass». */
const HIGH_LEVEL = 4

/** Whom one municipality could ask about one characteristic. */
export interface Lesson {
  readonly learner: Municipality
  /** Alphabetical: no one of them is better than another here. */
  readonly teachers: readonly Municipality[]
}

export interface CharacteristicLessons {
  readonly characteristic: Characteristic
  readonly lessons: readonly Lesson[]
}

/** Those at the gathering who have agreed to be seen by the others, in alphabetical order. */
export const selectSharing = (state: State, gatheringId: Id): readonly Municipality[] =>
  selectTakingPart(state, gatheringId).filter(({ isSharing }) => isSharing)

/**
 * «Hvem kan vi lære av»: one is high (4–5) on what another, lower, wants to raise. Only municipalities
 * that share are ever looked at, so that nothing here can tell of one that does not. Characteristics
 * nobody can teach are left out.
 */
export function selectLearningPairs(state: State, gatheringId: Id): readonly CharacteristicLessons[] {
  const sharing = selectSharing(state, gatheringId).map((municipality) => ({
    municipality,
    answers: selectAssessments(state, municipality.id, gatheringId),
  }))
  return selectActiveCharacteristics(state).flatMap((characteristic) => {
    const lessons = sharing.flatMap(({ municipality: learner, answers }): Lesson[] => {
      const own = answers.get(characteristic.id)
      if (!isRated(own) || !wantsHigher(own)) return []
      const teachers = sharing
        .filter((other) => {
          const theirs = other.answers.get(characteristic.id)
          return isRated(theirs) && theirs.level >= HIGH_LEVEL && theirs.level > own.level
        })
        .map(({ municipality }) => municipality)
      return teachers.length === 0 ? [] : [{ learner, teachers }]
    })
    return lessons.length === 0 ? [] : [{ characteristic, lessons }]
  })
}
