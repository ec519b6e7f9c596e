import type { State } from '../../core/state.ts'
import type { Gathering } from '../gathering/record.ts'
import { selectGatherings } from '../gathering/select.ts'
import type { Exercise } from '../programmeItem/record.ts'
import { selectProgramme } from '../programmeItem/select.ts'

/** What leaves a record, and so can be seen to have come somewhere: a column of the overview. */
export type ProgressStep = 'assessment' | 'stakeholderMap' | 'prioritising' | 'plan' | 'anchoring' | 'traces'

export interface ProgressColumn {
  readonly gathering: Gathering
  readonly step: ProgressStep
  /** Done at an earlier gathering too: «kartet på nytt». */
  readonly isAgain: boolean
}

/** Plan and anchoring are one screen with two records. */
const stepsOf: Readonly<Record<Exercise, readonly ProgressStep[]>> = {
  assessment: ['assessment'],
  stakeholderMap: ['stakeholderMap'],
  // A first list of areas prioritises nothing yet: see below.
  improvementAreas: [],
  voting: ['prioritising'],
  choosing: ['prioritising'],
  plan: ['plan', 'anchoring'],
  traces: ['traces'],
  thread: [],
  parking: [],
  promises: [],
  checkOut: [],
}

/** The steps of a gathering in the order its programme comes to them, each once. */
function stepsAt(state: State, gathering: Gathering): readonly ProgressStep[] {
  const exercises = selectProgramme(state, gathering.id).flatMap(({ exercise }) => exercise ?? [])
  const steps = new Set(exercises.flatMap((exercise) => stepsOf[exercise]))
  if (steps.size > 0) return [...steps]
  // Areas alone is a gathering about areas; without a programme, what most gatherings have is the map.
  return exercises.includes('improvementAreas') ? ['prioritising'] : ['stakeholderMap']
}

/** The columns of the overview: every gathering has at least one. */
export function selectProgressColumns(state: State): readonly ProgressColumn[] {
  const seen = new Set<ProgressStep>()
  return selectGatherings(state).flatMap((gathering) => {
    const columns = stepsAt(state, gathering).map((step) => ({
      gathering,
      step,
      isAgain: seen.has(step),
    }))
    for (const { step } of columns) seen.add(step)
    return columns
  })
}
