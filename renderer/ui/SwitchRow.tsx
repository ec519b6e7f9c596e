import { useId } from 'react'
import './switchRow.css'

export interface SwitchRowProps {
  readonly label: string
  readonly description?: string
  readonly isOn: boolean
  readonly onFlip: (isOn: boolean) => void
}

/** Something that is on or off from the moment it is pressed, with room for a finger. */
export function SwitchRow({ label, description, isOn, onFlip }: SwitchRowProps) {
  const helpId = useId()
  return (
    <label className="switchRow">
      <input
        type="checkbox"
        role="switch"
        className="ds-input"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={description ? helpId : undefined}
        onChange={({ target }) => onFlip(target.checked)}
      />
      <span>
        <span className="switchRow-label">{label}</span>
        {description && (
          <span id={helpId} className="switchRow-description">
            {description}
          </span>
        )}
      </span>
    </label>
  )
}
