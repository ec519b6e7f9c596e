import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import type { Assessment } from '../assessment/record.ts'
import { getAssessment, isRated } from '../assessment/select.ts'
import { selectGatherings } from '../gathering/select.ts'
import type { ImprovementArea } from '../improvementArea/record.ts'

/** What a municipality has agreed about a characteristic a thread begins with. */
export interface ThreadLevel {
  readonly characteristicId: Id
  /** The newest with a level, up to the gathering that is shown; null = not assessed. */
  readonly assessment: (Assessment & { readonly level: number }) | null
}

/** The self-assessment behind an area, as it was known at a gathering. */
export function selectThreadLevels(
  state: State,
  { municipalityId, characteristics }: ImprovementArea,
  gatheringId: Id,
): readonly ThreadLevel[] {
  const gatherings = selectGatherings(state)
  const known = gatherings.slice(0, gatherings.findIndex(({ id }) => id === gatheringId) + 1).reverse()
  return characteristics.map((characteristicId) => ({
    characteristicId,
    assessment:
      known.map(({ id }) => getAssessment(state, municipalityId, id, characteristicId)).find(isRated) ?? null,
  }))
}

/** Whether the group wants to be further than it is: what makes an area worth working on. */
export const hasGap = ({ assessment }: ThreadLevel): boolean =>
  assessment !== null && assessment.wanted !== null && assessment.wanted > assessment.level
