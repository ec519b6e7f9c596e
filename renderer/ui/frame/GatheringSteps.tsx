import type { Id } from '../../../shared/core/ids.ts'
import { useTexts } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { ScreenSteps } from './ScreenSteps.tsx'

const steps = ['promises', 'programme', 'checkOut'] as const

export interface GatheringStepsProps {
  readonly at: (typeof steps)[number]
  readonly gatheringId: Id
}

/** Lovet sist – Program – Utsjekk: a gathering from its beginning to its end, in the middle of the header. */
export function GatheringSteps({ at, gatheringId }: GatheringStepsProps) {
  const { frame } = useTexts()
  const { go } = useNavigation()
  return (
    <ScreenSteps
      label={frame.gatheringSteps.label}
      steps={steps.map((screen) => ({
        key: screen,
        label: frame.gatheringSteps[screen],
        isHere: screen === at,
        onPress: () => go({ screen, gatheringId }),
      }))}
    />
  )
}
