import { selectImprovementAreas } from '../../../shared/features/improvementArea/select.ts'
import type { Municipality } from '../../../shared/features/municipality/record.ts'
import { selectStakeholders } from '../../../shared/features/stakeholder/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useUndoToast } from '../../ui/useUndoToast.ts'
import { useAttempt } from './useAttempt.ts'

export interface RemoveMunicipalityDialogProps {
  readonly municipality: Municipality
  readonly onClose: () => void
}

/** Says what goes along before it goes; afterwards the message itself can bring it back. */
export function RemoveMunicipalityDialog({ municipality, onClose }: RemoveMunicipalityDialogProps) {
  const { overview } = useTexts()
  const { id, name } = municipality
  const state = useNetworkState()
  const attempt = useAttempt()
  const toast = useToast()
  const tell = useUndoToast()
  const remove = (): void => {
    onClose()
    const problem = attempt('municipality.remove', { municipalityId: id })
    if (problem === null) tell(overview.removed(name))
    else toast(problem)
  }
  return (
    <ConfirmDialog
      title={overview.removeTitle(name)}
      confirmLabel={overview.removeConfirm}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>
        {overview.removeText(selectStakeholders(state, id).length, selectImprovementAreas(state, id).length)}
      </p>
      <p>{overview.removeHint}</p>
    </ConfirmDialog>
  )
}
