import { useId } from 'react'
import { useLanguage } from '../../../ui/language.tsx'
import { formatScore } from '../../../ui/matrix/formatScore.ts'
import './scoreChoice.css'

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
  // As exact as it is shown: a card a hair from 2 reads 2,0, and is a 2.
  const shown = score === null ? null : Math.round(score * 10) / 10
  const isBetween = shown !== null && !SCORES.includes(shown)
  return (
    <fieldset className="scoreChoice">
      <legend className="onlyForScreenReader">{label}</legend>
      {SCORES.map((each) => (
        <label key={each} data-chosen={each === shown}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === shown}
            onChange={() => onChoose(each)}
          />
          <span>{each}</span>
        </label>
      ))}
      <output className="scoreChoice-between tabularNumbers">
        {isBetween ? formatScore(shown, language) : ''}
      </output>
    </fieldset>
  )
}
