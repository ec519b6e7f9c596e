import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import type { MapForm } from '../useStakeholderActions.ts'
import { type CardMove, moveWords } from './cardMove.ts'
import './moveNotice.css'

export interface MoveNoticeProps {
  readonly move: CardMove
  readonly form: MapForm
  readonly onPutBack: () => void
}

/** What happened to the card since the gathering before, and the way back. */
export function MoveNotice({ move, form, onPutBack }: MoveNoticeProps) {
  const { card } = useTexts()
  const { language } = useLanguage()
  const { sinceNumber } = move
  return (
    <div className="moveNotice">
      <Icon name="history" />
      <p>
        {move.to ? (
          <>
            <strong>{card.movedSince(sinceNumber)}</strong> {moveWords(move, form, language)}.
          </>
        ) : (
          card.takenOffSince(sinceNumber)
        )}
      </p>
      <Button
        label={move.to ? card.undoMove : card.putBack}
        icon="undo"
        variant="quiet"
        onClick={onPutBack}
      />
    </div>
  )
}
