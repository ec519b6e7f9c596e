import type { Id } from '../../../shared/core/ids.ts'
import { Screen } from '../../ui/frame/Screen.tsx'

export interface CheckOutScreenProps {
  readonly gatheringId: Id
}

export function CheckOutScreen(_props: CheckOutScreenProps) {
  return <Screen title="">{null}</Screen>
}
