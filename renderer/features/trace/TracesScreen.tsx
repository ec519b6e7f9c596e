import type { Id } from '../../../shared/core/ids.ts'
import { Screen } from '../../ui/frame/Screen.tsx'

export interface TracesScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

export function TracesScreen(_props: TracesScreenProps) {
  return <Screen title="">{null}</Screen>
}
