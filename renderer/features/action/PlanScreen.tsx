import type { Id } from '../../../shared/core/ids.ts'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useTexts } from '../../ui/language.tsx'

export interface PlanScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly focusId?: Id | undefined
}

/** «Tiltak og forankring»: what is going to happen, by whom, by when, and who must know, want or decide. */
export function PlanScreen({ municipalityId }: PlanScreenProps) {
  const { action: words } = useTexts()
  return <Screen title={words.title}>{municipalityId}</Screen>
}
