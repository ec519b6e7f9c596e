import type { Id } from '../../../../shared/core/ids.ts'
import type { StakeholderActions } from '../useStakeholderActions.ts'

export interface DuplicateHintProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly onShowCard: (id: Id) => void
}

/** A quiet line over the tray when two cards seem to be the same. */
export function DuplicateHint(_props: DuplicateHintProps) {
  return null
}
