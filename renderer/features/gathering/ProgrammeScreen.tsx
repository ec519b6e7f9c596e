import type { Id } from '../../../shared/core/ids.ts'
import { Screen } from '../../ui/frame/Screen.tsx'

export interface ProgrammeScreenProps {
  readonly gatheringId: Id
}

export function ProgrammeScreen(_props: ProgrammeScreenProps) {
  return <Screen title="">{null}</Screen>
}
