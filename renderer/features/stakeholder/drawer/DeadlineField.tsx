import { useRef } from 'react'
import { formatDay, isoDayOf } from '../../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { deadlineWords } from './deadlineWords.ts'
import { useDraft } from './useDraft.ts'

export interface DeadlineFieldProps {
  readonly day: string | null
  readonly onSave: (day: string | null) => string | null
}

/** When the next step is to be taken: a date, or none. How far off it is stands under it in words. */
export function DeadlineField({ day, onSave }: DeadlineFieldProps) {
  const texts = useTexts()
  const { language } = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const wasHalf = useRef(false)
  const draft = useDraft(day ?? '', (typed) => {
    // Half a date reads as empty; it must not take away the one that was there, even if the field is gone by now.
    if (input.current?.validity.badInput ?? wasHalf.current) return texts.card.deadlineHalf
    // The browser's field takes years of six figures.
    if (typed.length > 'yyyy-mm-dd'.length) return texts.card.deadlineHalf
    return onSave(typed === '' ? null : typed)
  })
  const today = isoDayOf(Date.now())
  const isOverdue = day !== null && day < today
  return (
    <div className="deadlineField">
      <TextField
        label={texts.card.deadline}
        type="date"
        value={draft.value}
        error={draft.error}
        inputRef={input}
        onChange={(typed) => {
          wasHalf.current = input.current?.validity.badInput ?? false
          draft.change(typed)
        }}
        onBlur={draft.save}
      />
      {day !== null && (
        <p className="deadlineField-words" data-overdue={isOverdue}>
          {formatDay(day, language, today)}, {deadlineWords(day, today, texts)}
        </p>
      )}
    </div>
  )
}
