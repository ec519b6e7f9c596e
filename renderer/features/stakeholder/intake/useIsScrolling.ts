import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** No screen shows so many rows at once; measuring them would cost a layout for every change. */
const SURELY_SCROLLING_ROWS = 100

/** Whether a list has more than it can show; only then a finger moving along it should scroll it. */
export function useIsScrolling(rowCount: number): {
  readonly list: RefObject<HTMLUListElement | null>
  readonly isScrolling: boolean
} {
  const list = useRef<HTMLUListElement>(null)
  const [isScrolling, setIsScrolling] = useState(false)
  const isLong = rowCount > SURELY_SCROLLING_ROWS
  const measuredRows = isLong ? null : rowCount
  useLayoutEffect(() => {
    const element = list.current
    if (!element || measuredRows === null) return
    const measure = (): void => setIsScrolling(element.scrollHeight > element.clientHeight + 1)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [measuredRows])
  return { list, isScrolling: isLong || isScrolling }
}
