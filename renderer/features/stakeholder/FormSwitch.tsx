import { useTexts } from '../../ui/language.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { type ViewForm, viewForms } from './mapForms.ts'

export interface FormSwitchProps {
  readonly form: ViewForm
  readonly onChange: (form: ViewForm) => void
}

/** «Rutenett / Ringer / Liste»: another way to see the same cards, no place is lost. */
export function FormSwitch({ form, onChange }: FormSwitchProps) {
  const { stakeholder: words } = useTexts()
  const choices = viewForms.map((value) => ({ value, label: words.forms[value] }))
  return <Segments label={words.formOfMap} choices={choices} value={form} onChange={onChange} />
}
