import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { languages } from '../../packs/language.ts'
import {
  type Characteristic,
  getCharacteristic,
  selectActiveCharacteristics,
} from '../characteristic/select.ts'
import type { Assessment } from './record.ts'
import { isRated, selectAssessments } from './select.ts'

/** One active characteristic with what a municipality agreed about it at one gathering. */
export interface AssessedCharacteristic {
  readonly characteristic: Characteristic
  readonly assessment: Assessment | undefined
  /** Levels from now up to the wish; 0 = no gap, or one of the two is not said. */
  readonly gap: number
}

/** Levels left to what is wished; wishing for less than there is makes no gap. */
export const gapOf = (assessment: Assessment | undefined): number =>
  isRated(assessment) && assessment.wanted !== null ? Math.max(0, assessment.wanted - assessment.level) : 0

/** All the network asks about, in its order. */
export function selectAssessed(
  state: State,
  municipalityId: Id,
  gatheringId: Id,
): readonly AssessedCharacteristic[] {
  const assessments = selectAssessments(state, municipalityId, gatheringId)
  return selectActiveCharacteristics(state).map((characteristic) => {
    const assessment = assessments.get(characteristic.id)
    return { characteristic, assessment, gap: gapOf(assessment) }
  })
}

/** «Avstand til ønsket»: the widest first, then in the order asked. */
export const selectGaps = (assessed: readonly AssessedCharacteristic[]): readonly AssessedCharacteristic[] =>
  assessed.filter(({ gap }) => gap > 0).sort((left, right) => right.gap - left.gap)

/** What was agreed about characteristics the network no longer asks about: kept, and seen apart. */
export const selectNoLongerAsked = (
  state: State,
  municipalityId: Id,
  gatheringId: Id,
): readonly Assessment[] =>
  [...selectAssessments(state, municipalityId, gatheringId).values()].filter(
    (assessment) =>
      !getCharacteristic(state, assessment.characteristicId)?.isActive &&
      (assessment.level !== null || assessment.wanted !== null),
  )

/**
 * The words the group answered to, when they are others now; null = the same, or no answer. They answered in the
 * language the municipality had then, so the same words in any language are the same words.
 */
export function getEarlierWords(
  assessment: Assessment | undefined,
  { statement, title }: Characteristic,
): string | null {
  if (!assessment || assessment.level === null || assessment.asked === '') return null
  const isSame = languages.some((language) => (statement[language] || title[language]) === assessment.asked)
  return isSame ? null : assessment.asked
}
