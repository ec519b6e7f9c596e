import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import type { MapForm } from '../useStakeholderActions.ts'
import { type CardMove, moveWords } from './cardMove.ts'

export interface MoveNoticeProps {
  readonly move: CardMove
  readonly form: MapForm
  readonly onPutBack: () => void
}

/** What happened to the card since the gathering before, and the way back. */
export function MoveNotice({ move, form, onPutBack }: MoveNoticeProps) {
  const { card } = useTexts()
  const { language } = useLanguage()
  const words = moveWords(move, form, language)
  const { sinceNumber } = move
  return (
    <div className="moveNotice">
      <Icon name="history" />
      <p>
        {words !== '' && (
          <>
            <strong>{card.movedSince(sinceNumber)}</strong> {words}.
          </>
        )}
        {words === '' && (move.to ? card.movedLittleSince(sinceNumber) : card.takenOffSince(sinceNumber))}
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
