import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Adds what is typed in an empty row, once: with what this answers, or when the row goes from the
 * screen with something in it, to the projector for one. `add` answers whether it was added.
 */
export function useAddOnLeaving(text: string, add: () => boolean): () => void {
  const latest = useRef({ text, add })
  useLayoutEffect(() => {
    latest.current = { text, add }
  })
  const addNow = useCallback(() => {
    const { text: typed, add: addTyped } = latest.current
    if (typed.trim() === '') return
    // At once, before the row is drawn empty: it may go from the screen in between.
    if (addTyped()) latest.current = { text: '', add: addTyped }
  }, [])
  useEffect(() => addNow, [addNow])
  return addNow
}
