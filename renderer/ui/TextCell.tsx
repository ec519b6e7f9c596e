import './textCell.css'
import { useDraft } from './useDraft.ts'

export interface TextCellProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  /** Something to think of while it is typed; null = nothing. */
  readonly hintFor?: (typed: string) => string | null
  /** Answers what is wrong, in words; null = saved. */
  readonly onSave: (text: string) => string | null
  /** After Enter has saved. */
  readonly onEnter?: () => void
}

/** A text edited where it stands: leaving it or Enter saves, Esc takes it back. It wraps and grows, so that nothing is cut off. */
export function TextCell({ label, value, placeholder, hintFor, onSave, onEnter }: TextCellProps) {
  const draft = useDraft(value, onSave)
  const hint = hintFor?.(draft.value) ?? null
  return (
    <span className="textCell">
      <textarea
        rows={1}
        aria-label={label}
        aria-invalid={draft.error !== undefined}
        placeholder={placeholder}
        value={draft.value}
        data-touched={draft.isTouched}
        autoComplete="off"
        onChange={({ target }) => draft.change(target.value)}
        onBlur={draft.save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            if (draft.save() === null) onEnter?.()
          } else if (event.key === 'Escape' && draft.isTouched) {
            event.preventDefault()
            draft.reset()
          }
        }}
      />
      {hint !== null && <span className="textCell-hint">{hint}</span>}
      <CellError text={draft.error} />
    </span>
  )
}

/** What was wrong with a cell, under it. */
export function CellError({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null
  return (
    <span className="textCell-error" role="alert">
      {text}
    </span>
  )
}
