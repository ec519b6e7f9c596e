import type { Id } from '../../../shared/core/ids.ts'
import { Screen } from '../../ui/frame/Screen.tsx'

export interface AssessmentsScreenProps {
  readonly gatheringId: Id
}

export function AssessmentsScreen(_props: AssessmentsScreenProps) {
  return <Screen title="">{null}</Screen>
}
