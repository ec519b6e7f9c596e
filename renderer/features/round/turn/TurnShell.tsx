import { type ReactNode, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import '../round.css'

export interface TurnShellProps {
  /** One voter's ballot; `onCast` when it lies in the box. Drawn anew for each voter, so nothing is left of the last. */
  readonly renderTurn: (onCast: () => void) => ReactNode
  readonly onLeave: () => void
}

/** Passing the keyboard: covers the whole window, and is blank between turns. */
export function TurnShell({ renderTurn, onLeave }: TurnShellProps) {
  const { round: words } = useTexts()
  const [isTurn, setIsTurn] = useState(false)
  return (
    <div className="turnShell">
      {isTurn ? (
        renderTurn(() => setIsTurn(false))
      ) : (
        <>
          <h2>{words.passOn}</h2>
          <Button label={words.begin} variant="primary" onClick={() => setIsTurn(true)} />
          <Button label={words.leave} variant="quiet" onClick={onLeave} />
        </>
      )}
    </div>
  )
}
