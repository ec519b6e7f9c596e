import { characteristicPack } from '../../../shared/packs/characteristicPack.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { CheckRow } from './CheckRow.tsx'

export interface CharacteristicChoicesProps {
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

/** Which characteristics of a business-friendly municipality the area builds up. */
export function CharacteristicChoices({ value, onChange }: CharacteristicChoicesProps) {
  const { improvementArea: words } = useTexts()
  const { language } = useLanguage()
  return (
    <fieldset className="editArea-group">
      <legend>{words.characteristics}</legend>
      {characteristicPack.map(({ key, title }) => (
        <CheckRow
          key={key}
          label={title[language]}
          isChecked={value.includes(key)}
          onFlip={(isOn) => onChange(isOn ? [...value, key] : value.filter((each) => each !== key))}
        />
      ))}
    </fieldset>
  )
}
