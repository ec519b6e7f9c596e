import { type AttitudeKey, attitudePack } from '../../../../shared/packs/attitudePack.ts'
import { CardSignIcon } from '../../../canvas/CardSignIcon.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { ChoiceRow } from './ChoiceRow.tsx'
import type { SharedValue } from './sharedValue.ts'
import './attitudeField.css'

export interface AttitudeFieldProps {
  readonly attitude: SharedValue<AttitudeKey | null>
  readonly onChange: (attitude: AttitudeKey | null) => void
}

/** Five steps and «vet ikke», each with its sign and its word. */
export function AttitudeField({ attitude, onChange }: AttitudeFieldProps) {
  const { card } = useTexts()
  const { language } = useLanguage()
  const status = attitude.isMixed ? card.mixed : attitude.value === null ? card.notAnswered : ''
  const choices = attitudePack.map(({ key, sign, name }) => ({
    value: key,
    label: name[language],
    face: (
      <>
        <CardSignIcon sign={sign} />
        <span aria-hidden="true">{name[language]}</span>
      </>
    ),
  }))
  return (
    <ChoiceRow
      className="attitudeField"
      label={card.attitude}
      status={status}
      choices={choices}
      value={attitude.value}
      onChange={onChange}
    />
  )
}
