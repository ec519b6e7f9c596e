import type { Id } from '../../../shared/core/ids.ts'
import { useTexts } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import './prioritySteps.css'

const steps = ['improvementAreas', 'voting', 'choosing'] as const

export interface PriorityStepsProps {
  readonly at: (typeof steps)[number]
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** Plasser – Stem – Velg: the three steps of prioritising, in the middle of the header. */
export function PrioritySteps({ at, municipalityId, gatheringId }: PriorityStepsProps) {
  const { frame } = useTexts()
  const { go } = useNavigation()
  const reached = steps.indexOf(at)
  return (
    <ol className="prioritySteps" aria-label={frame.prioritySteps.label}>
      {steps.map((screen, index) => (
        <li key={screen} data-reached={index <= reached}>
          <button
            type="button"
            className="prioritySteps-step"
            aria-current={screen === at ? 'step' : undefined}
            onClick={() => go({ screen, municipalityId, gatheringId })}
          >
            <span className="prioritySteps-knot">{index + 1}</span>
            {frame.prioritySteps[screen]}
          </button>
        </li>
      ))}
    </ol>
  )
}
