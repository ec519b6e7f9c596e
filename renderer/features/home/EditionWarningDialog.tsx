import { useNavigation } from '../../ui/navigation.tsx'
import { EditionDialog } from './EditionDialog.tsx'

/** Before a file is opened that lacks something another file of the same network has. */
export function EditionWarningDialog() {
  const { warning, dismissWarning } = useNavigation()
  if (!warning) return null
  const { fileId, otherId, comparison } = warning
  return (
    <EditionDialog
      // A third edition may come right after the second: a new question, from the top.
      key={`${fileId} ${otherId}`}
      fileId={fileId}
      otherId={otherId}
      comparison={comparison}
      onClose={dismissWarning}
    />
  )
}
