import { useId } from 'react'
import { useLanguage } from '../../../ui/language.tsx'
import { formatScore } from '../../../ui/matrix/formatScore.ts'

interface ScoreChoiceProps {
  /** Which axis of which area, for screen readers. */
  readonly label: string
  /** 1..5, also between two numbers when the card was placed by hand; null = no answer. */
  readonly score: number | null
  readonly onChoose: (score: number) => void
}

const SCORES = [1, 2, 3, 4, 5]

/** One number of five. Radio buttons: one tap, or arrows. A place between two of them stands beside, as it is. */
export function ScoreChoice({ label, score, onChoose }: ScoreChoiceProps) {
  const { language } = useLanguage()
  const name = useId()
  const isBetween = score !== null && !SCORES.includes(score)
  return (
    <fieldset className="scoreChoice">
      <legend className="onlyForScreenReader">{label}</legend>
      {SCORES.map((each) => (
        <label key={each} data-chosen={each === score}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === score}
            onChange={() => onChoose(each)}
          />
          <span>{each}</span>
        </label>
      ))}
      <output className="scoreChoice-between tabularNumbers">
        {isBetween ? formatScore(score, language) : ''}
      </output>
    </fieldset>
  )
}
