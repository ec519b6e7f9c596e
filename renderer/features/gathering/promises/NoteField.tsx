import { HOME_TASK_REPORT_LIMITS } from '../../../../shared/features/homeTask/commands.ts'
import type { PromisedItem } from '../../../../shared/features/promise/selectPromisedLast.ts'
import { useTexts } from '../../../ui/language.tsx'
import { SavedText } from '../../../ui/SavedText.tsx'

export interface NoteFieldProps {
  readonly item: PromisedItem
  readonly text: string
  readonly onSave: (note: string) => string | null
}

/** «Hva kom ut av det?», saved when it is left or with Enter. */
export function NoteField({ item, text, onSave }: NoteFieldProps) {
  const { promises: words } = useTexts()
  return (
    <SavedText
      label={words.noteOf(text)}
      isLabelHidden
      placeholder={words.note}
      value={item.note}
      doesEnterBreak={false}
      limit={HOME_TASK_REPORT_LIMITS.note}
      onSave={onSave}
    />
  )
}
