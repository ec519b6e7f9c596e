import { useId } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './countField.css'

export interface CountFieldProps {
  readonly label: string
  readonly help?: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onChange: (value: number) => void
}

/** A whole number with a minus and a plus for fingers; the arrows and digits work too. */
export function CountField({ label, help, value, least, most, onChange }: CountFieldProps) {
  const { roundSetup } = useTexts()
  const id = useId()
  const set = (wanted: number): void => {
    if (Number.isInteger(wanted)) onChange(Math.min(most, Math.max(least, wanted)))
  }
  return (
    <div className="ds-field textField countField">
      <label htmlFor={id} className="textField-label">
        {label}
      </label>
      {help && <p className="textField-help">{help}</p>}
      <div className="countField-row">
        <Button
          label={`${label} ${roundSetup.fewer}`}
          icon="minus"
          iconOnly
          disabled={value <= least}
          onClick={() => set(value - 1)}
        />
        <input
          id={id}
          className="ds-input tabularNumbers"
          type="number"
          min={least}
          max={most}
          value={value}
          onChange={(event) => set(event.target.valueAsNumber)}
        />
        <Button
          label={`${label} ${roundSetup.more}`}
          icon="plus"
          iconOnly
          disabled={value >= most}
          onClick={() => set(value + 1)}
        />
      </div>
    </div>
  )
}
