import { useId } from 'react'
import './choiceGroup.css'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly description?: string
}

export interface ChoiceGroupProps<Value extends string> {
  readonly label: string
  readonly description?: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly isInline?: boolean
}

/** One of a few: radio buttons with room for a finger. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, description, choices, value, onChange, isInline } = props
  const name = useId()
  return (
    <fieldset className="choiceGroup" data-inline={isInline}>
      <legend>{label}</legend>
      {description && <p className="choiceGroup-help">{description}</p>}
      <div className="choiceGroup-choices">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              className="ds-input"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              <span className="choice-label">{choice.label}</span>
              {choice.description && <span className="choice-description">{choice.description}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
