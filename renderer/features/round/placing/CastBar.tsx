import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './castBar.css'

interface CastBarProps {
  readonly placed: number
  readonly total: number
  /** Answers what went wrong, or null. */
  readonly onCast: () => Promise<string | null>
}

/** Into the box. What lies there cannot be taken out again, so one that is not full asks once. */
export function CastBar({ placed, total, onCast }: CastBarProps) {
  const { ballot: words } = useTexts().placing
  const [isAsking, setIsAsking] = useState(false)
  const [hasAsked, setHasAsked] = useState(false)
  const [isCasting, setIsCasting] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const left = total - placed
  const ask = (): void => {
    setIsAsking(true)
    setHasAsked(true)
  }
  const cast = async (): Promise<void> => {
    setIsCasting(true)
    setProblem(null)
    const answer = await onCast()
    // When it went well the ballot is gone from the screen.
    setIsCasting(false)
    setIsAsking(false)
    setProblem(answer)
  }
  return (
    <footer className="castBar">
      <p className="castBar-count" role="status">
        {isAsking && left > 0 ? words.ask(left) : words.placedOf(placed, total)}
      </p>
      {problem !== null && (
        <p className="castBar-problem" role="alert">
          {problem}
        </p>
      )}
      {isAsking && left > 0 ? (
        <>
          <Button label={words.castAnyway} variant="primary" disabled={isCasting} onClick={cast} />
          {/* Where the button stood a moment ago, so that a second click too many says no. */}
          <Button label={words.placeMore} autoFocus onClick={() => setIsAsking(false)} />
        </>
      ) : (
        <Button
          label={words.cast}
          variant="primary"
          icon="check"
          disabled={isCasting}
          // Back from the question the keyboard stands where it was.
          autoFocus={hasAsked}
          onClick={left > 0 ? ask : cast}
        />
      )}
    </footer>
  )
}
