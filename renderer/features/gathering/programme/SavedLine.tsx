import { TextField } from '../../../ui/TextField.tsx'
import { useDraft } from '../../../ui/useDraft.ts'

export interface SavedLineProps {
  readonly label: string
  readonly value: string
  readonly limit?: number
  /** Answers what is wrong, in words; then what was typed stays, with the reason under it. */
  readonly onSave: (text: string) => string | null
}

/** A line saved when it is left, or by Enter; Esc takes back what was typed. */
export function SavedLine({ label, value, limit, onSave }: SavedLineProps) {
  const draft = useDraft(value, onSave)
  return (
    <TextField
      label={label}
      value={draft.value}
      {...(limit === undefined ? {} : { limit })}
      error={draft.error}
      onChange={draft.change}
      onBlur={draft.save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault()
          draft.save()
        } else if (event.key === 'Escape' && draft.isTouched) {
          event.preventDefault()
          draft.reset()
        }
      }}
    />
  )
}
