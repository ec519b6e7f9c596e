import type { Id } from '../../../shared/core/ids.ts'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useTexts } from '../../ui/language.tsx'

export interface ParkingScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly focusId?: Id | undefined
}

/** «Parkert»: what came up and has to be answered later, by somebody. */
export function ParkingScreen({ municipalityId }: ParkingScreenProps) {
  const { parking: words } = useTexts()
  return <Screen title={words.title}>{municipalityId}</Screen>
}
