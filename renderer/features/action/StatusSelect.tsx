import { type ActionStatusKey, actionStatuses } from '../../../shared/features/action/status.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { statusIcons } from '../../ui/statusIcons.ts'
import './statusSelect.css'

export interface StatusSelectProps {
  readonly label: string
  readonly status: ActionStatusKey
  readonly onChange: (status: ActionStatusKey) => void
}

/** How far an action has come: icon and word, always both; changed where it stands. */
export function StatusSelect({ label, status, onChange }: StatusSelectProps) {
  const { language } = useLanguage()
  return (
    <span className="statusSelect" data-status={status}>
      <Icon name={statusIcons[status]} sizeRem={1.125} />
      <select
        aria-label={label}
        value={status}
        onChange={({ target }) => {
          const chosen = actionStatuses.find(({ key }) => key === target.value)
          if (chosen) onChange(chosen.key)
        }}
      >
        {actionStatuses.map(({ key, name }) => (
          <option key={key} value={key}>
            {name[language]}
          </option>
        ))}
      </select>
    </span>
  )
}
