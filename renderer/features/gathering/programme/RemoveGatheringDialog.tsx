import type { State } from '../../../../shared/core/state.ts'
import { areaPlacementNoun } from '../../../../shared/features/areaPlacement/record.ts'
import { assessmentNoun } from '../../../../shared/features/assessment/record.ts'
import { attendanceNoun } from '../../../../shared/features/attendance/record.ts'
import { isCheckedOut } from '../../../../shared/features/closing/select.ts'
import type { Gathering } from '../../../../shared/features/gathering/record.ts'
import { homeTaskNoun } from '../../../../shared/features/homeTask/record.ts'
import { placementNoun } from '../../../../shared/features/placement/record.ts'
import { programmeItemNoun } from '../../../../shared/features/programmeItem/record.ts'
import { selectOpenRounds } from '../../../../shared/features/round/openRounds.ts'
import { roundNoun } from '../../../../shared/features/round/record.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import { useNetworkState, useStore } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { ConfirmDialog, Dialog } from '../../../ui/Dialog.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { useNavigation } from '../../../ui/navigation.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { useUndoToast } from '../../../ui/useUndoToast.ts'

export interface RemoveGatheringDialogProps {
  readonly gathering: Gathering
  readonly onClose: () => void
}

const owned = [
  programmeItemNoun,
  homeTaskNoun,
  placementNoun,
  areaPlacementNoun,
  assessmentNoun,
  roundNoun,
  attendanceNoun,
] as const

/** What is done at a gathering and goes with it, most of it first to be missed. */
const countOwned = (state: State, gatheringId: string) =>
  owned.map((noun) => ({
    // A noun's kind is plain text to TypeScript; these are the kinds the texts know how to count.
    kind: noun.kind as keyof Texts['programme']['counted'],
    count: noun.all(state).filter((record) => record.gatheringId === gatheringId).length,
  }))

/** Says what goes along before it goes, or why it cannot. Afterwards the message itself can bring it back. */
export function RemoveGatheringDialog({ gathering, onClose }: RemoveGatheringDialogProps) {
  const texts = useTexts()
  const { programme: words, common, overview } = texts
  const { id, title } = gathering
  const state = useNetworkState()
  const store = useStore()
  const { go } = useNavigation()
  const toast = useToast()
  const undoToast = useUndoToast()
  const hasOpenRound = selectOpenRounds(state).some((round) => round.gatheringId === id)
  if (hasOpenRound || isCheckedOut(state, id))
    return (
      <Dialog
        title={words.cannotRemove(title)}
        onClose={onClose}
        footer={<Button label={common.close} onClick={onClose} />}
      >
        <p>{refusalText(texts, { reason: hasOpenRound ? 'roundOpen' : 'checkedOut' })}</p>
      </Dialog>
    )
  const remove = (): void => {
    onClose()
    // Away first: a screen about a gathering that is gone would say so itself.
    go({ screen: 'overview' })
    const removed = store.dispatch('gathering.remove', { gatheringId: id })
    if (removed.ok) undoToast(words.gatheringRemoved(title))
    else toast(refusalText(texts, removed.failure))
  }
  return (
    <ConfirmDialog
      title={words.removeTitle(title)}
      confirmLabel={words.removeConfirm}
      onConfirm={remove}
      onClose={onClose}
    >
      <Goes state={state} gathering={gathering} />
      <p>{words.removeStays}</p>
      <p>{overview.removeHint}</p>
    </ConfirmDialog>
  )
}

function Goes({ state, gathering }: { readonly state: State; readonly gathering: Gathering }) {
  const { programme: words } = useTexts()
  const counted = countOwned(state, gathering.id)
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => words.counted[kind](count))
  if (counted.length === 0) return <p>{words.removeNothing}</p>
  const last = counted.at(-1) ?? ''
  const list = counted.length === 1 ? last : `${counted.slice(0, -1).join(', ')} ${words.and} ${last}`
  return <p>{words.removeGoes(list)}</p>
}
