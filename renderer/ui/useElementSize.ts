import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

interface ElementSize {
  readonly width: number
  readonly height: number
}

/** How large an element is drawn, CSS pixels; null until it is on the page. */
export function useElementSize<Kind extends HTMLElement>(): {
  readonly element: RefObject<Kind | null>
  readonly size: ElementSize | null
} {
  const element = useRef<Kind>(null)
  const [size, setSize] = useState<ElementSize | null>(null)
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const measure = (): void => {
      const [width, height] = [measured.clientWidth, measured.clientHeight]
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [])
  return { element, size }
}
