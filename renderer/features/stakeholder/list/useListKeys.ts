import { type KeyboardEvent, type RefObject, useCallback } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'

/** Which control of its row an element is: the same one is found in other rows. */
const controlsOf = (row: Element): readonly HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('button, input, select'),
]

/** Arrows on names, Enter in fields: the same cell one row up or down, also where that row was not drawn yet. */
export function useListKeys(scroller: RefObject<HTMLDivElement | null>, ids: readonly Id[], rowPx: number) {
  const go = useCallback(
    (from: HTMLElement, by: number): void => {
      const row = from.closest('tr')
      const id = row?.dataset['row']
      const list = scroller.current
      if (!row || id === undefined || !list) return
      const index = ids.indexOf(id) + by
      const nextId = ids[index]
      if (nextId === undefined) return
      const at = controlsOf(row).indexOf(from)
      const find = (): HTMLElement | undefined => {
        const next = list.querySelector(`tr[data-row="${CSS.escape(nextId)}"]`)
        return next ? controlsOf(next)[at] : undefined
      }
      const top = index * rowPx
      // The heading covers the first rowPx of what is in sight.
      if (top < list.scrollTop) list.scrollTop = top
      else if (top + 2 * rowPx > list.scrollTop + list.clientHeight)
        list.scrollTop = top + 2 * rowPx - list.clientHeight
      const there = find()
      if (there) there.focus()
      else requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()))
    },
    [scroller, ids, rowPx],
  )
  return {
    onEnter: useCallback((from: HTMLElement) => go(from, 1), [go]),
    onKeyDown: (event: KeyboardEvent): void => {
      const { target, key } = event
      if (!(target instanceof HTMLElement) || target.dataset['name'] === undefined) return
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return
      event.preventDefault()
      go(target, key === 'ArrowDown' ? 1 : -1)
    },
  }
}
