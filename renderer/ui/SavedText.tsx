import { TextField } from './TextField.tsx'
import { useDraft } from './useDraft.ts'

export interface SavedTextProps {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly limit: number
  /** 1 makes it a field of one line. Default 2. */
  readonly rows?: number
  /** Answers what is wrong, in words; then what was typed stays, with the reason under it. */
  readonly onSave: (text: string) => string | null
}

/** A text that is saved when one leaves it: no button. Ctrl+Enter saves it too, Esc takes back what was typed. */
export function SavedText({ label, description, value, limit, rows = 2, onSave }: SavedTextProps) {
  const draft = useDraft(value, onSave)
  return (
    <TextField
      label={label}
      {...(description === undefined ? {} : { description })}
      value={draft.value}
      limit={limit}
      rows={rows}
      error={draft.error}
      onChange={draft.change}
      onBlur={draft.save}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) draft.save()
        if (event.key !== 'Escape' || !draft.isTouched) return
        event.preventDefault()
        draft.reset()
      }}
    />
  )
}
