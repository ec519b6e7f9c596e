import { draftKeys } from '../../ui/draftKeys.ts'
import { CellError } from '../../ui/TextCell.tsx'
import { useDayDraft } from '../../ui/useDayDraft.ts'

export interface DayCellProps {
  readonly label: string
  readonly day: string | null
  /** The day as people of the chosen language write it; shown until the field is entered. */
  readonly shown: string
  readonly onSave: (day: string | null) => string | null
}

/** A date edited where it stands. */
export function DayCell({ label, day, shown, onSave }: DayCellProps) {
  const draft = useDayDraft(day, onSave)
  return (
    <span className="textCell">
      {!draft.isTouched && (
        <span className="textCell-shown tabularNumbers" aria-hidden="true">
          {shown}
        </span>
      )}
      <input
        ref={draft.inputRef}
        type="date"
        aria-label={label}
        aria-invalid={draft.error !== undefined}
        value={draft.value}
        data-touched={draft.isTouched}
        onChange={({ target }) => draft.change(target.value)}
        onBlur={draft.save}
        onKeyDown={draftKeys(draft)}
      />
      <CellError text={draft.error} />
    </span>
  )
}
