import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './askMissingDialog.css'

export interface AskMissingDialogProps {
  readonly missing: readonly string[]
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** What remains, asked about once. The room decides. */
export function AskMissingDialog({ missing, onConfirm, onClose }: AskMissingDialogProps) {
  const { checkOut, common } = useTexts()
  return (
    <Dialog
      title={checkOut.ask.title}
      onClose={onClose}
      footer={
        <>
          <Button label={checkOut.ask.confirm} variant="primary" onClick={onConfirm} />
          <Button label={common.cancel} variant="quiet" onClick={onClose} autoFocus />
        </>
      }
    >
      <ul className="askMissingDialog-lines">
        {missing.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Dialog>
  )
}
