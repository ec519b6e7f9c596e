import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type RowStretch, rowTops, rowWindow } from './rowWindow.ts'

export interface SeenPart {
  readonly scrollPx: number
  readonly heightPx: number
  readonly widthRem: number
  readonly remPx: number
}

/** Scrolling is followed in steps of this many rows; the rows drawn around what is in sight cover the step. */
const STEP_ROWS = 3

export interface SeenList<Scroller extends HTMLElement> {
  readonly scroller: RefObject<Scroller | null>
  /** null until the list is on the page: nothing is drawn before it is known how much fits. */
  readonly seen: SeenPart | null
}

/** How much of a scrolling list is in sight, and how wide it is. */
export function useSeenPart<Scroller extends HTMLElement>(rowRem: number): SeenList<Scroller> {
  const scroller = useRef<Scroller>(null)
  const [seen, setSeen] = useState<SeenPart | null>(null)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    let remPx = 16
    const look = (): void => {
      const stepPx = STEP_ROWS * rowRem * remPx
      const next = {
        scrollPx: Math.floor(element.scrollTop / stepPx) * stepPx,
        heightPx: element.clientHeight + stepPx,
        widthRem: insideWidthPx(element) / remPx,
        remPx,
      }
      setSeen((before) => (before && isSame(before, next) ? before : next))
    }
    const measure = (): void => {
      // The projector has a rem of its own.
      remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      look()
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [rowRem])
  return { scroller, seen }
}

const insideWidthPx = (element: HTMLElement): number => {
  const { paddingLeft, paddingRight } = getComputedStyle(element)
  return element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
}

const isSame = (one: SeenPart, other: SeenPart): boolean =>
  one.scrollPx === other.scrollPx &&
  one.heightPx === other.heightPx &&
  one.widthRem === other.widthRem &&
  one.remPx === other.remPx

export interface RowWindow {
  readonly stretches: readonly RowStretch[]
  /** Brings a row into sight, drawn when this returns. */
  readonly reveal: (index: number) => void
}

/** What of a long list is drawn, and the way to the rest. */
export function useRowWindow(
  { scroller, seen }: SeenList<HTMLElement>,
  heightsRem: readonly number[],
  headRem: number,
  keptIndex: number | null,
): RowWindow {
  const remPx = seen?.remPx ?? 0
  const tops = useMemo(() => rowTops(heightsRem.map((height) => height * remPx)), [heightsRem, remPx])
  const [revealed, setRevealed] = useState<number | null>(null)
  const stretches = useMemo(() => {
    if (!seen) return []
    return rowWindow({
      tops,
      scrollPx: seen.scrollPx,
      heightPx: seen.heightPx,
      keptIndex: revealed ?? keptIndex,
    })
  }, [tops, seen, keptIndex, revealed])
  const reveal = useCallback(
    (index: number): void => {
      const list = scroller.current
      const [top, bottom] = [tops[index], tops[index + 1]]
      if (!list || top === undefined || bottom === undefined) return
      // The heading lies over the first rows in sight.
      const room = list.clientHeight - headRem * remPx
      if (top < list.scrollTop) list.scrollTop = top
      else if (bottom > list.scrollTop + room) list.scrollTop = bottom - room
      flushSync(() => setRevealed(index))
      // From here on it is the cursor that keeps the row.
      setRevealed(null)
    },
    [scroller, tops, headRem, remPx],
  )
  return { stretches, reveal }
}
