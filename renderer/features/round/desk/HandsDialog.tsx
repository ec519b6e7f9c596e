import { useState } from 'react'
import type { Round } from '../../../../shared/features/round/record.ts'
import { useBallotCount } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { areasInOrder } from '../areasInOrder.ts'
import { useRoundActions } from '../useRoundActions.ts'
import { readHands } from './readHands.ts'
import './handsDialog.css'

export interface HandsDialogProps {
  readonly round: Round
  readonly onClose: () => void
}

/** One count a round: counting again replaces the first. */
const HANDS_ID = 'hands'

/** Hands counted in the room: numbers only. What was keyed in is not shown again. */
export function HandsDialog({ round, onClose }: HandsDialogProps) {
  const { round: words, common } = useTexts()
  const { language } = useLanguage()
  const { cast } = useRoundActions()
  const before = useBallotCount(round.id).hands
  const [people, setPeople] = useState('')
  const [hands, setHands] = useState<ReadonlyMap<number, string>>(new Map())
  const [problem, setProblem] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    const ballot = readHands(people, hands)
    if (!ballot) return setProblem(words.numberNeeded)
    const refused = await cast(round.id, HANDS_ID, ballot)
    if (refused === null) onClose()
    else setProblem(refused)
  }
  return (
    <Dialog
      title={words.handsTitle}
      onClose={onClose}
      onSubmit={() => void save()}
      isWide
      footer={
        <>
          <Button label={words.save} variant="primary" type="submit" />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
        </>
      }
    >
      {before > 0 && <p>{words.handsReplace}</p>}
      <TextField label={words.handsPeople} value={people} onChange={setPeople} />
      <ul className="handsDialog-list">
        {areasInOrder(round, language).map(({ index, title }) => (
          <li key={index}>
            <span aria-hidden="true">{title}</span>
            <TextField
              label={words.handsFor(title)}
              isLabelHidden
              value={hands.get(index) ?? ''}
              onChange={(typed) => setHands(new Map(hands).set(index, typed))}
            />
          </li>
        ))}
      </ul>
      {problem !== null && (
        <p className="textField-error" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  )
}
