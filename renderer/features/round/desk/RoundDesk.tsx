import { useState } from 'react'
import type { Round } from '../../../../shared/features/round/record.ts'
import { capital } from '../../../../shared/texts/countWords.ts'
import { useBallotCount } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { ConfirmDialog, Dialog } from '../../../ui/Dialog.tsx'
import { Icon, type IconName } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { roundTextsFor } from '../roundWords.ts'
import { KeyboardRound } from '../turn/KeyboardRound.tsx'
import { useRoundActions } from '../useRoundActions.ts'
import { HandsDialog } from './HandsDialog.tsx'
import { PaperDialog } from './PaperDialog.tsx'
import './roundDesk.css'

export interface RoundDeskProps {
  readonly round: Round
  readonly taken: number
}

type Open = 'keyboard' | 'paper' | 'hands' | 'reveal' | 'cancel'

/** The facilitator's side of a round: the ways in, and the two ways out. It knows no more than the room. */
export function RoundDesk({ round, taken }: RoundDeskProps) {
  const words = roundTextsFor(round.method, useTexts())
  const actions = useRoundActions()
  const count = useBallotCount(round.id)
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  const left = Math.max(0, round.seatCount - taken)
  const reveal = (): void => {
    close()
    void actions.reveal(round.id)
  }
  const isPlacing = round.method === 'placing'
  // What one or two have answered is shown so that it can be told whose it is: that is asked about first.
  const isTelling = (isPlacing || round.method === 'rating') && (taken === 1 || taken === 2)
  const canCountHands = round.method === 'dots' || round.method === 'removal'
  return (
    <aside className="roundDesk" aria-label={words.ways}>
      <h2>{words.ways}</h2>
      <ul className="roundDesk-ways">
        <Way
          icon="keyboard"
          label={words.keyboard}
          help={words.keyboardHelp}
          onPress={() => setOpen('keyboard')}
        />
        {!isPlacing && (
          <Way
            icon="list"
            label={words.paper}
            help={words.paperHelp(count.paper)}
            onPress={() => setOpen('paper')}
          />
        )}
        {canCountHands && (
          <Way
            icon="hand"
            label={words.hands}
            help={words.handsHelp(count.hands)}
            onPress={() => setOpen('hands')}
          />
        )}
      </ul>
      <div className="roundDesk-foot">
        {taken > 0 && <p className="roundDesk-safe">{words.safe}</p>}
        <p>{capital(words.left(left))}</p>
        <Button
          label={words.reveal}
          variant="primary"
          icon="eye"
          onClick={() => (left > 0 || isTelling ? setOpen('reveal') : reveal())}
        />
        <Button
          label={words.addSeat}
          icon="plus"
          onClick={() => actions.addSeats(round.id, round.seatCount + 1)}
        />
        <Button label={words.cancel} variant="quiet" icon="close" onClick={() => setOpen('cancel')} />
      </div>
      {open === 'keyboard' && <KeyboardRound round={round} onLeave={close} />}
      {open === 'paper' && <PaperDialog round={round} onClose={close} />}
      {open === 'hands' && <HandsDialog round={round} onClose={close} />}
      {open === 'reveal' && (
        <Dialog
          title={words.reveal}
          onClose={close}
          onSubmit={reveal}
          footer={
            <>
              <Button label={words.showAnyway} variant="primary" type="submit" />
              <Button label={words.wait} variant="quiet" onClick={close} />
            </>
          }
        >
          {isTelling && <p>{words.fewAnswers(taken)}</p>}
          {left > 0 && <p>{taken === 0 ? words.revealNobody : capital(words.revealAnyway(left))}</p>}
        </Dialog>
      )}
      {open === 'cancel' && (
        <ConfirmDialog
          title={words.cancelTitle}
          confirmLabel={words.cancel}
          onConfirm={() => {
            close()
            actions.cancel(round.id)
          }}
          onClose={close}
        >
          <p>{words.cancelText}</p>
        </ConfirmDialog>
      )}
    </aside>
  )
}

interface WayProps {
  readonly icon: IconName
  readonly label: string
  readonly help: string
  readonly onPress: () => void
}

function Way({ icon, label, help, onPress }: WayProps) {
  return (
    <li>
      <button type="button" className="roundDesk-way" onClick={onPress}>
        <Icon name={icon} />
        <span>
          <span className="roundDesk-wayLabel">{label}</span>
          <span className="roundDesk-wayHelp">{help}</span>
        </span>
      </button>
    </li>
  )
}
