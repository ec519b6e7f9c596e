import type { Id } from '../../../../shared/core/ids.ts'
import type { StakeholderActions } from '../useStakeholderActions.ts'

export interface ChangesPanelProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly onShowCard: (id: Id) => void
  readonly onClose: () => void
}

/** Who moved, who is new and who is gone since the gathering before. */
export function ChangesPanel(_props: ChangesPanelProps) {
  return null
}
