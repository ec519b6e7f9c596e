import { isFarApart, type RatingSpread } from '../../../shared/features/round/ratingSpread.ts'
import { useTexts } from '../../ui/language.tsx'
import './spreadWords.css'

interface SpreadWordsProps {
  readonly spread: RatingSpread
  /** Ballots in the round. */
  readonly answers: number
}

/** How far the answers reach, in words, and what that asks of the group. */
export function SpreadWords({ spread, answers }: SpreadWordsProps) {
  const { selfAssessment: words } = useTexts()
  const { low, high, unknown } = spread
  if (low === null || high === null)
    return (
      <p className="assessed-spread">
        <strong>{answers === 0 ? words.nobodyAnswered : words.nobodyKnows}</strong>
      </p>
    )
  const said = [
    ...(high > low ? [words.apart(high - low)] : []),
    ...(isFarApart(spread) ? [words.hearBoth] : []),
    ...(unknown > 0 ? [words.didNotKnow(unknown)] : []),
  ]
  return (
    <p className="assessed-spread">
      <strong>{words.range(low, high, unknown)}</strong>
      <span>{said.join(' ')}</span>
    </p>
  )
}
