import { useDraft } from '../drawer/useDraft.ts'

export interface CellTextProps {
  readonly label: string
  readonly value: string
  readonly type?: 'text' | 'date'
  /** Answers with what is wrong, or null. */
  readonly onSave: (typed: string) => string | null
  /** Enter goes on to the same cell one row down. */
  readonly onEnter: (from: HTMLElement) => void
}

/** A text in the table: saved when it is left, Esc takes back what was typed. */
export function CellText({ label, value, type = 'text', onSave, onEnter }: CellTextProps) {
  const draft = useDraft(value, onSave)
  return (
    <>
      <input
        type={type}
        className="ds-input mapList-input"
        aria-label={label}
        aria-invalid={draft.error !== undefined || undefined}
        title={draft.value}
        value={draft.value}
        autoComplete="off"
        onChange={({ target }) => draft.change(target.value)}
        onBlur={draft.save}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && draft.value !== value) draft.change(value)
          else if (event.key === 'Enter') onEnter(event.currentTarget)
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      {draft.error && (
        <p className="textField-error" role="alert">
          {draft.error}
        </p>
      )}
    </>
  )
}
