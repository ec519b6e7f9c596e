import type { ReactNode } from 'react'
import { useTexts } from '../../../ui/language.tsx'
import type { SharedValue } from './sharedValue.ts'
import './choiceRow.css'
import './flagSwitch.css'

export interface FlagSwitchProps {
  readonly label: string
  readonly icon: ReactNode
  readonly isOn: SharedValue<boolean | null>
  readonly onChange: (isOn: boolean) => void
}

/** Yes or no, for one card or for a selection that may say both. */
export function FlagSwitch({ label, icon, isOn, onChange }: FlagSwitchProps) {
  const { card } = useTexts()
  const { isMixed, value } = isOn
  return (
    <label className="flagSwitch">
      <span className="flagSwitch-icon">{icon}</span>
      <span className="flagSwitch-label">{label}</span>
      {isMixed && <span className="choiceRow-status">{card.mixed}</span>}
      <input
        type="checkbox"
        className="ds-input"
        // A switch knows no «both»; a checkbox does.
        {...(isMixed ? {} : { role: 'switch' })}
        ref={(input) => {
          if (input) input.indeterminate = isMixed
        }}
        checked={value ?? false}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}
