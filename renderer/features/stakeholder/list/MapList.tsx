import type { Id } from '../../../../shared/core/ids.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import type { StakeholderActions } from '../useStakeholderActions.ts'

export interface MapListProps {
  readonly cards: readonly CardOnMap[]
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly selectedIds: ReadonlySet<Id>
  /** Cards that the filter leaves out. */
  readonly dimmedIds: ReadonlySet<Id>
  readonly onSelect: (ids: ReadonlySet<Id>) => void
  readonly onOpen: (ids: readonly Id[]) => void
}

/** The map as a table that sets the same values. */
export function MapList(_props: MapListProps) {
  return null
}
