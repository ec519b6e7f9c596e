import { NOTE_LIMIT } from '../../../../shared/features/stakeholder/limits.ts'
import type { AxisPosition } from '../../../canvas/boardConfig.ts'
import { useTexts } from '../../../ui/language.tsx'
import { useToast } from '../../../ui/toast.tsx'
import type { MapForm, StakeholderActions } from '../useStakeholderActions.ts'
import type { NewCard } from './newStakeholders.ts'
import { type Candidate, planIntake } from './planIntake.ts'
import { readPasted } from './readList.ts'
import { readTogether } from './readTogether.ts'
import { useAddCards } from './useAddCards.ts'
import { usePasteKind } from './usePasteKind.ts'

export interface TakeTextOptions {
  readonly form: MapForm
  readonly actions: StakeholderActions
  readonly presentNames: readonly string[]
  /** The position on the map under a point of the window; null = beside the map. */
  readonly positionAt: (clientX: number, clientY: number) => AxisPosition | null
  /** Something about the text needs a person's choice: it is shown to them, so that nothing of it is lost. */
  readonly onDoubt: (text: string) => void
}

/** What becomes of text that is pasted or dropped. */
export function useTakeText(options: TakeTextOptions) {
  const { form, actions, presentNames, positionAt, onDoubt } = options
  const { intake: words } = useTexts()
  const toast = useToast()
  const isTogether = usePasteKind()
  const addCards = useAddCards(actions)
  const read = (text: string): readonly Candidate[] => readPasted(text, words.unknownCategory)

  const takeList = (candidates: readonly Candidate[], text: string): void => {
    const plan = planIntake(candidates, presentNames)
    if (plan.tooLong.length > 0) onDoubt(text)
    else void addCards(plan)
  }
  const takeTogether = (text: string): void => {
    const card = readTogether(text)
    if (card) return void addCards({ ...planIntake([], []), cards: [card] })
    toast(words.noteTooLong(NOTE_LIMIT))
    onDoubt(text)
  }
  const placeNew = (card: NewCard, position: AxisPosition): void => {
    const made = actions.add([card], form === 'plane' ? position : undefined)
    if (!actions.tell(made) || !made.ok || form === 'plane') return
    actions.tell(
      actions.place(
        form,
        made.value.map((id) => ({ id, ...position })),
      ),
    )
  }
  return {
    /** Pasted with no field under the keyboard. */
    paste: (text: string): void => (isTogether() ? takeTogether(text) : takeList(read(text), text)),
    /** Pasted in a field; false leaves it to the field, which one line is for. */
    pasteInField(text: string): boolean {
      if (isTogether()) takeTogether(text)
      else {
        const candidates = read(text)
        if (candidates.length < 2 && !text.includes('\t')) return false
        takeList(candidates, text)
      }
      return true
    },
    /** One line let go on the map stands where it was let go; a list needs the group's judgement, in the tray. */
    drop(text: string, clientX: number, clientY: number): void {
      const isOnMap = document.elementFromPoint(clientX, clientY)?.closest('.board-canvas')
      const position = isOnMap ? positionAt(clientX, clientY) : null
      const candidates = read(text)
      const [card, ...more] = planIntake(candidates, presentNames).cards
      if (card && more.length === 0 && candidates.length === 1 && position) placeNew(card, position)
      else takeList(candidates, text)
    },
  }
}
