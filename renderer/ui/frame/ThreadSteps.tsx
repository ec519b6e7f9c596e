import type { Id } from '../../../shared/core/ids.ts'
import { useTexts } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { ScreenSteps } from './ScreenSteps.tsx'

const steps = ['thread', 'traces', 'history'] as const

export interface ThreadStepsProps {
  readonly at: (typeof steps)[number]
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** Rød tråd – Spor – Historie: how a municipality's work hangs together, what it left, and how it came about. */
export function ThreadSteps({ at, municipalityId, gatheringId }: ThreadStepsProps) {
  const { frame } = useTexts()
  const { go } = useNavigation()
  return (
    <ScreenSteps
      label={frame.threadSteps.label}
      steps={steps.map((screen) => ({
        key: screen,
        label: frame.threadSteps[screen],
        isHere: screen === at,
        onPress: () => go({ screen, municipalityId, gatheringId }),
      }))}
    />
  )
}
