import type { KeyboardEvent } from 'react'
import type { Draft } from './useDraft.ts'

/**
 * The keys of a field that saves when it is left: Enter saves now, or Ctrl+Enter where Enter breaks a line; Esc
 * takes back what was typed, and only then means something to what the field stands in.
 */
export const draftKeys =
  (draft: Draft, doesEnterBreak = false) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (!doesEnterBreak || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      draft.save()
    } else if (event.key === 'Escape' && draft.isTouched) {
      event.preventDefault()
      draft.reset()
    }
  }
