import { type RefObject, useRef } from 'react'
import { useTexts } from './language.tsx'
import { type Draft, useDraft } from './useDraft.ts'

export interface DayDraft extends Draft {
  readonly inputRef: RefObject<HTMLInputElement | null>
}

/** A day that is saved when its field is left. Half a date reads as empty, and must not take away the one that was there. */
export function useDayDraft(day: string | null, onSave: (day: string | null) => string | null): DayDraft {
  const { card: words } = useTexts()
  const inputRef = useRef<HTMLInputElement>(null)
  const wasHalf = useRef(false)
  const draft = useDraft(day ?? '', (typed) => {
    // Also when the field is gone by now.
    if (inputRef.current?.validity.badInput ?? wasHalf.current) return words.deadlineHalf
    // The browser's field takes years of six figures.
    if (typed.length > 'yyyy-mm-dd'.length) return words.deadlineHalf
    return onSave(typed === '' ? null : typed)
  })
  return {
    ...draft,
    inputRef,
    change: (typed) => {
      wasHalf.current = inputRef.current?.validity.badInput ?? false
      draft.change(typed)
    },
  }
}
