import { useDeferredValue, useMemo, useState } from 'react'
import { NOTE_LIMIT } from '../../../../shared/features/stakeholder/limits.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { PlanSummary } from './PlanSummary.tsx'
import { type IntakePlan, planIntake } from './planIntake.ts'
import { readPasted } from './readList.ts'
import { readTogether } from './readTogether.ts'
import { useAddCards } from './useAddCards.ts'

export interface PasteDialogProps {
  /** What it begins with: a paste that needs a person's choice, or nothing. */
  readonly text: string
  readonly actions: StakeholderActions
  readonly presentNames: readonly string[]
  readonly onClose: () => void
}

type Way = 'lines' | 'together'

/** A list to paste, look at and mend before it becomes cards; the way in for those without a keyboard. */
export function PasteDialog({ text, actions, presentNames, onClose }: PasteDialogProps) {
  const { intake: words, common } = useTexts()
  const [typed, setTyped] = useState(text)
  const [way, setWay] = useState<Way>('lines')
  const [shortensLong, setShortensLong] = useState(false)
  const addCards = useAddCards(actions)
  // With thousands of lines the letters come first, what they become a moment later.
  const settled = useDeferredValue(typed)
  const plan = useMemo(
    () =>
      way === 'lines'
        ? planIntake(readPasted(settled, words.unknownCategory), presentNames, shortensLong)
        : planTogether(settled),
    [settled, way, shortensLong, presentNames, words],
  )
  const add = (): void => {
    if (plan.cards.length === 0) return
    onClose()
    void addCards(plan)
  }
  const isNoteTooLong = way === 'together' && settled.trim() !== '' && plan.cards.length === 0
  return (
    <Dialog
      title={words.paste.title}
      onClose={onClose}
      onSubmit={add}
      isWide
      footer={
        <>
          <Button
            type="submit"
            variant="primary"
            label={words.addCount(plan.cards.length)}
            disabled={plan.cards.length === 0}
          />
          <Button variant="quiet" label={common.cancel} onClick={onClose} />
        </>
      }
    >
      <TextField
        label={way === 'lines' ? words.paste.label : words.paste.together}
        description={way === 'lines' ? words.paste.help : words.paste.togetherHelp}
        error={isNoteTooLong ? words.noteTooLong(NOTE_LIMIT) : undefined}
        rows={10}
        value={typed}
        onChange={setTyped}
      />
      <ChoiceGroup<Way>
        label={words.paste.way}
        isInline
        choices={[
          { value: 'lines', label: words.paste.label },
          { value: 'together', label: words.paste.together },
        ]}
        value={way}
        onChange={setWay}
      />
      {way === 'lines' && (
        <PlanSummary plan={plan} shortensLong={shortensLong} onShortenLong={setShortensLong} />
      )}
    </Dialog>
  )
}

function planTogether(text: string): IntakePlan {
  const card = text.trim() === '' ? null : readTogether(text)
  return { ...planIntake([], []), cards: card ? [card] : [] }
}
