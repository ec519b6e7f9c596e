import { selectPickableCharacteristics } from '../../../../shared/features/characteristic/select.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { QuietSection } from './QuietSection.tsx'
import './characteristicsSection.css'

export interface CharacteristicsSectionProps {
  readonly keys: readonly string[]
  readonly onChange: (keys: string[]) => void
}

/** Which of the characteristics this stakeholder helps with. Unknown keys are kept until taken away. */
export function CharacteristicsSection({ keys, onChange }: CharacteristicsSectionProps) {
  const { card } = useTexts()
  const { language } = useLanguage()
  const state = useNetworkState()
  const known = selectPickableCharacteristics(state, keys).map(({ id, title }) => ({
    key: id,
    label: title[language],
  }))
  const unknown = keys
    .filter((key) => !known.some((entry) => entry.key === key))
    .map((key) => ({ key, label: card.unknown(key) }))
  return (
    <QuietSection title={card.characteristics} count={keys.length}>
      <fieldset className="characteristics">
        <legend className="onlyForScreenReader">{card.characteristics}</legend>
        {[...known, ...unknown].map(({ key, label }) => (
          <label key={key} className="characteristics-choice">
            <input
              type="checkbox"
              className="ds-input"
              checked={keys.includes(key)}
              onChange={(event) =>
                onChange(event.target.checked ? [...keys, key] : keys.filter((other) => other !== key))
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </QuietSection>
  )
}
