import { type InvolvementKey, involvementPack } from '../../../../shared/packs/involvementPack.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import type { SharedValue } from './sharedValue.ts'

export interface InvolvementFieldProps {
  readonly involvement: SharedValue<InvolvementKey | null>
  readonly onChange: (involvement: InvolvementKey | null) => void
}

/** How closely the municipality will involve them: five levels, or not chosen. */
export function InvolvementField({ involvement, onChange }: InvolvementFieldProps) {
  const { card } = useTexts()
  const { language } = useLanguage()
  const levels = [
    { value: 'none' as const, label: card.involvementNone },
    ...involvementPack.map(({ key, name }) => ({ value: key, label: name[language] })),
  ]
  return (
    <SelectField
      label={card.involvement}
      options={involvement.isMixed ? [{ value: 'mixed' as const, label: card.mixed }, ...levels] : levels}
      value={involvement.isMixed ? 'mixed' : (involvement.value ?? 'none')}
      onChange={(chosen) => {
        if (chosen !== 'mixed') onChange(chosen === 'none' ? null : chosen)
      }}
    />
  )
}
