import { type DragEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'

export interface RowOrder {
  readonly list: RefObject<HTMLOListElement | null>
  readonly move: (id: Id, by: -1 | 1) => void
  /** For the row: where something is dropped, and Alt with an arrow. */
  readonly rowProps: (id: Id) => object
  /** For what is taken hold of in it. */
  readonly handleProps: (id: Id) => object
}

/** The order of a list, changed by buttons, by Alt and an arrow, and by dragging a row's handle. */
export function useRowOrder(
  dragType: string,
  ids: readonly Id[],
  onMove: (id: Id, place: number) => void,
): RowOrder {
  const list = useRef<HTMLOListElement>(null)
  const keepFocus = useRef<HTMLElement | null>(null)
  const [drop, setDrop] = useState<{ readonly id: Id; readonly isAfter: boolean } | null>(null)
  const order = ids.join()
  // A row that changes place is taken out of the page and put in again, and loses focus on the way.
  useLayoutEffect(() => {
    if (order !== '') keepFocus.current?.focus()
    keepFocus.current = null
  }, [order])
  const move = (id: Id, by: -1 | 1): void => {
    const focused = document.activeElement
    if (focused instanceof HTMLElement && list.current?.contains(focused)) keepFocus.current = focused
    onMove(id, ids.indexOf(id) + by)
  }
  const land = (event: DragEvent<HTMLElement>, id: Id): void => {
    event.preventDefault()
    setDrop(null)
    const dragged = event.dataTransfer.getData(dragType)
    const [from, to] = [ids.indexOf(dragged), ids.indexOf(id) + (isBelow(event) ? 1 : 0)]
    if (from >= 0) onMove(dragged, to > from ? to - 1 : to)
  }
  return {
    list,
    move,
    rowProps: (id) => ({
      'data-drop': drop?.id === id ? (drop.isAfter ? 'after' : 'before') : undefined,
      onKeyDown: (event: KeyboardEvent) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
        event.preventDefault()
        move(id, event.key === 'ArrowUp' ? -1 : 1)
      },
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (!event.dataTransfer.types.includes(dragType)) return
        event.preventDefault()
        const isAfter = isBelow(event)
        setDrop((known) => (known?.id === id && known.isAfter === isAfter ? known : { id, isAfter }))
      },
      onDragLeave: () => setDrop((known) => (known?.id === id ? null : known)),
      onDrop: (event: DragEvent<HTMLElement>) => land(event, id),
    }),
    handleProps: (id) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.setData(dragType, id)
        event.dataTransfer.effectAllowed = 'move'
        const row = event.currentTarget.closest('li')
        if (row) event.dataTransfer.setDragImage(row, 16, 16)
      },
      onDragEnd: () => setDrop(null),
    }),
  }
}

/** Whether the pointer is in the lower half of the row. */
function isBelow({ currentTarget, clientY }: DragEvent<HTMLElement>): boolean {
  const { top, height } = currentTarget.getBoundingClientRect()
  return clientY > top + height / 2
}
