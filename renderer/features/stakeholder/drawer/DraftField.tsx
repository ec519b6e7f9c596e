import { TextField } from '../../../ui/TextField.tsx'
import { useDraft } from '../../../ui/useDraft.ts'
import '../../../ui/draftField.css'
import '../stakeholderHint.css'

export interface DraftFieldProps {
  readonly label: string
  readonly stored: string
  readonly limit: number
  /** Answers with what is wrong, or null. */
  readonly onSave: (typed: string) => string | null
  readonly rows?: number
  readonly description?: string
  /** A gentle word about what stands in the field right now; null = nothing to say. */
  readonly hintFor?: (typed: string) => string | null
}

/** A text of a card: saved when it is left, or by Enter where it has one line. */
export function DraftField({
  label,
  stored,
  limit,
  onSave,
  rows = 1,
  description,
  hintFor,
}: DraftFieldProps) {
  const draft = useDraft(stored, onSave)
  const hint = hintFor?.(draft.value) ?? null
  return (
    <div className="draftField">
      <TextField
        label={label}
        value={draft.value}
        limit={limit}
        rows={rows}
        error={draft.error}
        onChange={draft.change}
        onBlur={draft.save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && rows === 1) draft.save()
        }}
        {...(description !== undefined && { description })}
      />
      {hint !== null && <p className="stakeholderHint">{hint}</p>}
    </div>
  )
}
