import { useMemo } from 'react'
import { selectStakeholders } from '../../../../shared/features/stakeholder/select.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import type { ListIntakeProps } from '../../../ui/fileParts.ts'
import { useStakeholderActions } from '../useStakeholderActions.ts'
import { ListDialog } from './ListDialog.tsx'
import type { OpenedList } from './openListFile.ts'

/** A list from a file, over the map of the municipality it is for. */
export function ListIntake({ list, municipalityId, gatheringId, onClose }: ListIntakeProps<OpenedList>) {
  const state = useNetworkState()
  const actions = useStakeholderActions(municipalityId, gatheringId)
  const presentNames = useMemo(
    () => selectStakeholders(state, municipalityId).map(({ name }) => name),
    [state, municipalityId],
  )
  return <ListDialog list={list} actions={actions} presentNames={presentNames} onClose={onClose} />
}
