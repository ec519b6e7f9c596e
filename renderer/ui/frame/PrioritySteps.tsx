import type { Id } from '../../../shared/core/ids.ts'
import { useTexts } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { ScreenSteps } from './ScreenSteps.tsx'

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
  return (
    <ScreenSteps
      label={frame.prioritySteps.label}
      steps={steps.map((screen) => ({
        key: screen,
        label: frame.prioritySteps[screen],
        isHere: screen === at,
        onPress: () => go({ screen, municipalityId, gatheringId }),
      }))}
    />
  )
}
