import type { Id } from '../../../shared/core/ids.ts'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useTexts } from '../../ui/language.tsx'

export interface ChoosingScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly focusId?: Id | undefined
}

/** «Velg»: what the dots said, and beside it what the group chooses, with the reason in words. */
export function ChoosingScreen({ municipalityId }: ChoosingScreenProps) {
  const { choice: words } = useTexts()
  return <Screen title={words.title}>{municipalityId}</Screen>
}
