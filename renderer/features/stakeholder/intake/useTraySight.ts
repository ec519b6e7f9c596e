import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'

/** Keeps in sight what must be seen in the tray; answers with how to say that a card was just written there. */
export function useTraySight(lists: RefObject<HTMLElement | null>, armedId: Id | null): () => void {
  useLayoutEffect(() => {
    // The bar that comes with a chosen card takes room from the list: the card itself must stay in sight.
    if (armedId !== null)
      lists.current?.querySelector('[data-armed="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [armedId, lists])
  const showNewest = useRef(false)
  useLayoutEffect(() => {
    // What was just written here must be seen, also at the end of a long list.
    if (showNewest.current)
      lists.current?.querySelector('ul > li:last-child')?.scrollIntoView({ block: 'nearest' })
    showNewest.current = false
  })
  return useCallback(() => {
    showNewest.current = true
  }, [])
}
