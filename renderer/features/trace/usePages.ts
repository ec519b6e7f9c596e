import { useState } from 'react'
import { useTexts } from '../../ui/language.tsx'
import { useShortcuts } from '../../ui/shortcuts.tsx'

export interface Pages<Page> {
  readonly page: Page | undefined
  readonly at: number
  readonly count: number
  readonly previous: PageTurn
  readonly next: PageTurn
}

export interface PageTurn {
  readonly enabled: boolean
  readonly run: () => void
}

/** Turning pages with a clicker, arrows or a finger. */
export function usePages<Page>(pages: readonly Page[]): Pages<Page> {
  const { trace } = useTexts()
  const [wanted, setAt] = useState(0)
  // What somebody takes away meanwhile may have been the last page.
  const at = Math.max(0, Math.min(wanted, pages.length - 1))
  const turn = (by: 1 | -1): PageTurn => ({
    enabled: at + by >= 0 && at + by < pages.length,
    run: () => setAt(at + by),
  })
  const [previous, next] = [turn(-1), turn(1)]
  useShortcuts([
    { label: trace.next, shortcut: ['ArrowRight', 'PageDown'], ...next },
    { label: trace.previous, shortcut: ['ArrowLeft', 'PageUp'], ...previous },
  ])
  return { page: pages[at], at, count: pages.length, previous, next }
}
