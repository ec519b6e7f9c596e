import { useId } from 'react'

export interface SelectFieldProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

/** One of several, in the browser's own list: fingers, keys and screen readers know it. */
export function SelectField({ label, value, choices, onChange }: SelectFieldProps) {
  const id = useId()
  return (
    <div className="ds-field textField">
      <label htmlFor={id} className="textField-label">
        {label}
      </label>
      <select
        id={id}
        className="ds-input"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
