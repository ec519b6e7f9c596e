import type { Id } from '../../../../shared/core/ids.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import type { MapForm, StakeholderActions } from '../useStakeholderActions.ts'

export interface SelectionPanelProps {
  /** Two or more, in the order of the map. */
  readonly cards: readonly CardOnMap[]
  readonly form: MapForm
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly onMove: (clientX: number, clientY: number) => void
  readonly onShowCard: (id: Id) => void
  readonly onClose: () => void
}

/** What can be said of and done with several cards at once. */
export function SelectionPanel(_props: SelectionPanelProps) {
  return null
}
