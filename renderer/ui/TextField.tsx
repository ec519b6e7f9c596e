import { type ClipboardEvent, type KeyboardEvent, type Ref, useId } from 'react'
import { visibleLength } from '../../shared/core/text.ts'
import { useTexts } from './language.tsx'
import './textField.css'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isLabelHidden?: boolean
  readonly description?: string
  /** Says what is wrong and what to do. */
  readonly error?: string | undefined
  /** Letters allowed; what is left shows when it gets close. Longer text is kept, so that nothing typed is lost. */
  readonly limit?: number
  /** More than one makes it a text area. */
  readonly rows?: number
  readonly placeholder?: string
  readonly type?: 'text' | 'search' | 'date'
  readonly autoFocus?: boolean
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void
  readonly onBlur?: () => void
  /** Takes a paste for itself by answering true: a list of several lines, say, which a field would flatten. */
  readonly onPaste?: (text: string) => boolean
  readonly inputRef?: Ref<HTMLInputElement>
  /** Given where suggestions hang under the field: their list, whether it is there, and the one arrows stand on. */
  readonly suggestions?: { readonly listId: string; readonly isOpen: boolean; readonly activeId?: string }
}

const NEAR_LIMIT = 0.75
/** The browser's own field takes years of six figures. */
const LAST_DAY = '9999-12-31'

/** A labelled field on Designsystemet's CSS, with help, error and the letters left. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, isLabelHidden, description, error, limit, rows = 1 } = props
  const { frame } = useTexts()
  const id = useId()
  const length = limit === undefined ? 0 : visibleLength(value)
  const isNear = limit !== undefined && length > limit * NEAR_LIMIT
  const isOver = limit !== undefined && length > limit
  const describedBy = [description && `${id}-help`, error && `${id}-error`, isNear && `${id}-count`].filter(
    Boolean,
  )
  const shared = {
    id,
    className: 'ds-input',
    value,
    placeholder: props.placeholder,
    'aria-invalid': error !== undefined || isOver || undefined,
    'aria-describedby': describedBy.join(' ') || undefined,
    // Asked for by dialogs and by «new» buttons, where the person has just said they want to type here.
    autoFocus: props.autoFocus,
    onKeyDown: props.onKeyDown,
    onBlur: props.onBlur,
    onPaste: (event: ClipboardEvent) => {
      if (props.onPaste?.(event.clipboardData.getData('text/plain'))) event.preventDefault()
    },
  }
  return (
    <div className="ds-field textField">
      <label htmlFor={id} className={isLabelHidden ? 'onlyForScreenReader' : 'textField-label'}>
        {label}
      </label>
      {description && (
        <p id={`${id}-help`} className="textField-help">
          {description}
        </p>
      )}
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          ref={props.inputRef}
          type={props.type ?? 'text'}
          max={props.type === 'date' ? LAST_DAY : undefined}
          autoComplete="off"
          {...(props.suggestions && comboboxProps(props.suggestions))}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {error && (
        <p id={`${id}-error`} className="textField-error" role="alert">
          {error}
        </p>
      )}
      {isNear && (
        <p id={`${id}-count`} className="textField-count tabularNumbers" data-over={isOver}>
          {isOver ? frame.lettersOver(length - limit) : frame.lettersLeft(limit - length)}
        </p>
      )}
    </div>
  )
}

const comboboxProps = ({ listId, isOpen, activeId }: NonNullable<TextFieldProps['suggestions']>) => ({
  role: 'combobox',
  'aria-autocomplete': 'list' as const,
  'aria-expanded': isOpen,
  'aria-controls': isOpen ? listId : undefined,
  'aria-activedescendant': activeId,
})
