import { selectPickableCharacteristics } from '../../../shared/features/characteristic/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { CheckRow } from './CheckRow.tsx'
import './editArea.css'

export interface CharacteristicChoicesProps {
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

/** Which characteristics of a business-friendly municipality the area builds up. */
export function CharacteristicChoices({ value, onChange }: CharacteristicChoicesProps) {
  const { improvementArea: words } = useTexts()
  const { language } = useLanguage()
  const state = useNetworkState()
  return (
    <fieldset className="editArea-group">
      <legend>{words.characteristics}</legend>
      {selectPickableCharacteristics(state, value).map(({ id, title }) => (
        <CheckRow
          key={id}
          label={title[language]}
          isChecked={value.includes(id)}
          onFlip={(isOn) => onChange(isOn ? [...value, id] : value.filter((each) => each !== id))}
        />
      ))}
    </fieldset>
  )
}
