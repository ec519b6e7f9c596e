import type { Id } from '../../../../shared/core/ids.ts'
import type { StakeholderActions } from '../useStakeholderActions.ts'

export interface RemarksPanelProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly onShowCard: (id: Id) => void
  /** Chooses the cards a remark is about. */
  readonly onShowCards: (ids: readonly Id[]) => void
  readonly onClose: () => void
}

/** What the map says: gaps as remarks, never scores. */
export function RemarksPanel(_props: RemarksPanelProps) {
  return null
}
