import { DayField } from '../../../ui/DayField.tsx'
import { formatDay, isoDayOf } from '../../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { deadlineWords } from './deadlineWords.ts'
import './deadlineField.css'

export interface DeadlineFieldProps {
  readonly day: string | null
  readonly onSave: (day: string | null) => string | null
}

/** When the next step is to be taken: a date, or none. How far off it is stands under it in words. */
export function DeadlineField({ day, onSave }: DeadlineFieldProps) {
  const texts = useTexts()
  const { language } = useLanguage()
  const today = isoDayOf(Date.now())
  const isOverdue = day !== null && day < today
  return (
    <div className="deadlineField">
      <DayField label={texts.card.deadline} day={day} onSave={onSave} />
      {day !== null && (
        <p className="deadlineField-words" data-overdue={isOverdue}>
          {formatDay(day, language, today)}, {deadlineWords(day, today, texts)}
        </p>
      )}
    </div>
  )
}
