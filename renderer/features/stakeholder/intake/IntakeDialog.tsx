import type { Id } from '../../../../shared/core/ids.ts'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { CopyDialog } from './CopyDialog.tsx'
import { EarlierDialog } from './EarlierDialog.tsx'
import { PasteDialog } from './PasteDialog.tsx'

export type IntakeDialogKind =
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'copy' }
  /** `number` is how the room calls it: «samling 1». */
  | { readonly kind: 'earlier'; readonly gatheringId: Id; readonly number: number }

export interface IntakeDialogProps {
  readonly dialog: IntakeDialogKind
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly presentNames: readonly string[]
  readonly onClose: () => void
}

/** The one of the three ways in that is open. */
export function IntakeDialog({ dialog, ...shared }: IntakeDialogProps) {
  if (dialog.kind === 'paste') return <PasteDialog {...shared} text={dialog.text} />
  if (dialog.kind === 'copy') return <CopyDialog {...shared} />
  return <EarlierDialog {...shared} earlierId={dialog.gatheringId} number={dialog.number} />
}
