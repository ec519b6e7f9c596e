import { HOME_TASK_REPORT_LIMITS } from '../../../../shared/features/homeTask/commands.ts'
import type { PromisedItem } from '../../../../shared/features/promise/selectPromisedLast.ts'
import { useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useDraft } from '../../../ui/useDraft.ts'

export interface NoteFieldProps {
  readonly item: PromisedItem
  readonly text: string
  readonly onSave: (note: string) => string | null
}

/** «Hva kom ut av det?», saved when it is left or with Enter. */
export function NoteField({ item, text, onSave }: NoteFieldProps) {
  const { promises: words } = useTexts()
  const draft = useDraft(item.note, onSave)
  return (
    <TextField
      label={words.noteOf(text)}
      isLabelHidden
      placeholder={words.note}
      value={draft.value}
      rows={2}
      limit={HOME_TASK_REPORT_LIMITS.note}
      error={draft.error}
      onChange={draft.change}
      onBlur={draft.save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault()
          draft.save()
        }
        if (event.key !== 'Escape' || !draft.isTouched) return
        event.preventDefault()
        draft.reset()
      }}
    />
  )
}
