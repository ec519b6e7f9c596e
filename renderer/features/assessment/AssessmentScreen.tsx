import type { Id } from '../../../shared/core/ids.ts'
import { Screen } from '../../ui/frame/Screen.tsx'

export interface AssessmentScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

export function AssessmentScreen(_props: AssessmentScreenProps) {
  return <Screen title="">{null}</Screen>
}
