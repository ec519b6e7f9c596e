import { type ReactNode, useId } from 'react'
import { useTexts } from '../../../ui/language.tsx'
import './choiceRow.css'

export interface RowChoice<Value extends string> {
  readonly value: Value
  readonly label: string
  /** What is seen; the label is what is heard. */
  readonly face: ReactNode
}

export interface ChoiceRowProps<Value extends string> {
  readonly label: string
  /** The choice in words, or what it lacks, at the right of the label; nothing = the label is only heard. */
  readonly status?: string
  readonly choices: readonly RowChoice<Value>[]
  readonly value: Value | null
  /** null = the chosen one was pressed again: no answer is an answer too. */
  readonly onChange: (value: Value | null) => void
  readonly className: string
}

/** One of a few side by side, as radio buttons; arrows move, a press on the chosen one (or Delete) clears. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { label, status, choices, value, onChange, className } = props
  const { card } = useTexts()
  const name = useId()
  const clear = (): void => {
    if (value !== null) onChange(null)
  }
  return (
    <fieldset className={`choiceRow ${className}`} aria-describedby={`${name}-help`}>
      <legend className={status === undefined ? 'onlyForScreenReader' : 'choiceRow-legend'}>
        <span>{label}</span>
        {status !== undefined && <span className="choiceRow-status">{status}</span>}
      </legend>
      <p id={`${name}-help`} className="onlyForScreenReader">
        {card.pressAgain}
      </p>
      <div className="choiceRow-choices">
        {choices.map((choice) => (
          <label key={choice.value} className="choiceRow-choice" title={choice.label}>
            <input
              type="radio"
              className="onlyForScreenReader"
              name={name}
              value={choice.value}
              aria-label={choice.label}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              onClick={() => {
                if (choice.value === value) clear()
              }}
              onKeyDown={(event) => {
                // The browser does nothing for Space on a chosen radio button; for a hand it is a press again.
                const isPressAgain = event.key === ' ' && choice.value === value
                if (!isPressAgain && event.key !== 'Delete' && event.key !== 'Backspace') return
                // Handled, also when there is nothing to clear: elsewhere Delete takes the whole card away.
                event.preventDefault()
                clear()
              }}
            />
            {choice.face}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
