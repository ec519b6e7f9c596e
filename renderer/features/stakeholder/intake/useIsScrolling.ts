import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Whether a list has more than it can show; only then a finger moving along it should scroll it. */
export function useIsScrolling(rowCount: number): {
  readonly list: RefObject<HTMLUListElement | null>
  readonly isScrolling: boolean
} {
  const list = useRef<HTMLUListElement>(null)
  const [isScrolling, setIsScrolling] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of rows decides the content's height
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const measure = (): void => setIsScrolling(element.scrollHeight > element.clientHeight + 1)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [rowCount])
  return { list, isScrolling }
}
