import type { Id } from '../../../shared/core/ids.ts'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useTexts } from '../../ui/language.tsx'

export interface ThreadScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly focusId?: Id | undefined
}

/** «Rød tråd»: characteristic, area, stakeholders, action and anchoring in one line each, gaps named. */
export function ThreadScreen({ municipalityId }: ThreadScreenProps) {
  const { thread: words } = useTexts()
  return <Screen title={words.title}>{municipalityId}</Screen>
}
