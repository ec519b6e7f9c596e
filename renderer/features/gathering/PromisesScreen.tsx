import type { Id } from '../../../shared/core/ids.ts'
import { Screen } from '../../ui/frame/Screen.tsx'

export interface PromisesScreenProps {
  readonly gatheringId: Id
}

export function PromisesScreen(_props: PromisesScreenProps) {
  return <Screen title="">{null}</Screen>
}
