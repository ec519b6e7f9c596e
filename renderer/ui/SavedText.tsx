import { draftKeys } from './draftKeys.ts'
import { TextField, type TextFieldProps } from './TextField.tsx'
import { useDraft } from './useDraft.ts'

type Shown = Pick<TextFieldProps, 'label' | 'isLabelHidden' | 'description' | 'placeholder' | 'limit'>

export interface SavedTextProps extends Shown {
  readonly value: string
  /** 1 makes it a field of one line. Default 2. */
  readonly rows?: number
  /** Whether Enter breaks the line, and Ctrl+Enter saves. Default: where there is more than one. */
  readonly doesEnterBreak?: boolean
  /** Answers what is wrong, in words; then what was typed stays, with the reason under it. */
  readonly onSave: (text: string) => string | null
}

/** A text that is saved when one leaves it: no button. Enter saves it too, Esc takes back what was typed. */
export function SavedText(props: SavedTextProps) {
  const { value, rows = 2, doesEnterBreak = rows > 1, onSave, ...shown } = props
  const draft = useDraft(value, onSave)
  return (
    <TextField
      {...shown}
      value={draft.value}
      rows={rows}
      error={draft.error}
      onChange={draft.change}
      onBlur={draft.save}
      onKeyDown={draftKeys(draft, doesEnterBreak)}
    />
  )
}
