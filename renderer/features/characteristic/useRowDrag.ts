import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'

interface RowDrag {
  readonly id: Id
  readonly pointerId: number
  /** Where it would stand among the others if it were let go now. */
  readonly index: number
}

/** So near an edge of the list that more of it should come to view. */
const EDGE_PX = 40
const SCROLL_STEP_PX = 14

function indexAt(list: HTMLElement, id: Id, clientY: number): number {
  const others = [...list.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => row.dataset['row'] !== id,
  )
  return others.filter((row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2 < clientY
  }).length
}

function scrollNear(list: HTMLElement, clientY: number): void {
  const { top, bottom } = list.getBoundingClientRect()
  if (clientY < top + EDGE_PX) list.scrollBy(0, -SCROLL_STEP_PX)
  if (clientY > bottom - EDGE_PX) list.scrollBy(0, SCROLL_STEP_PX)
}

/** A row of a list dragged by its handle. Let go it lands; Escape or a lost pointer leaves it where it was. */
export function useRowDrag(
  listRef: RefObject<HTMLElement | null>,
  onDrop: (id: Id, index: number) => void,
): {
  readonly drag: RowDrag | null
  readonly start: (event: ReactPointerEvent, id: Id, index: number) => void
} {
  const [drag, setDrag] = useState<RowDrag | null>(null)
  useEffect(() => {
    if (!drag) return
    const move = (event: PointerEvent): void => {
      const list = listRef.current
      if (!list || event.pointerId !== drag.pointerId) return
      scrollNear(list, event.clientY)
      const index = indexAt(list, drag.id, event.clientY)
      if (index !== drag.index) setDrag({ ...drag, index })
    }
    const end = (event: PointerEvent): void => {
      if (event.pointerId !== drag.pointerId) return
      setDrag(null)
      // Where it is let go, not where it was last drawn: the page may be a move behind.
      if (event.type === 'pointerup' && listRef.current)
        onDrop(drag.id, indexAt(listRef.current, drag.id, event.clientY))
    }
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setDrag(null)
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('keydown', press)
    }
  }, [drag, listRef, onDrop])
  return {
    drag,
    // The first finger owns the row.
    start: (event, id, index) => {
      if (!drag && event.button === 0) setDrag({ id, pointerId: event.pointerId, index })
    },
  }
}
