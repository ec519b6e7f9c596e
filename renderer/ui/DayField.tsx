import { TextField } from './TextField.tsx'
import { useDayDraft } from './useDayDraft.ts'

export interface DayFieldProps {
  readonly label: string
  /** ISO day; null = none. */
  readonly day: string | null
  /** Answers what is wrong, in words; null = saved. */
  readonly onSave: (day: string | null) => string | null
}

/** A date, or none, saved when the field is left. */
export function DayField({ label, day, onSave }: DayFieldProps) {
  const draft = useDayDraft(day, onSave)
  return (
    <TextField
      label={label}
      type="date"
      value={draft.value}
      error={draft.error}
      inputRef={draft.inputRef}
      onChange={draft.change}
      onBlur={draft.save}
    />
  )
}
