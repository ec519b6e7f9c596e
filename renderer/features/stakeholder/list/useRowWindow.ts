import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type RowStretch, rowWindow } from './rowWindow.ts'

/** Follows a scrolling element; answers with what of `count` rows of equal height is to be drawn. */
export function useRowWindow(
  count: number,
  rowPx: number,
  keptIndex: number | null,
): { readonly scroller: RefObject<HTMLDivElement | null>; readonly stretches: readonly RowStretch[] } {
  const scroller = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ scrollPx: 0, heightPx: window.innerHeight })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = (): void => setSeen({ scrollPx: element.scrollTop, heightPx: element.clientHeight })
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  const stretches = useMemo(
    () => rowWindow({ count, rowPx, ...seen, keptIndex }),
    [count, rowPx, seen, keptIndex],
  )
  return { scroller, stretches }
}
