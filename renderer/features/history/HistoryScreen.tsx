import type { Id } from '../../../shared/core/ids.ts'
import { Screen } from '../../ui/frame/Screen.tsx'

export interface HistoryScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

export function HistoryScreen(_props: HistoryScreenProps) {
  return <Screen title="">{null}</Screen>
}
