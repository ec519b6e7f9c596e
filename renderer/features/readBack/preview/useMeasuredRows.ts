import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type RowWindow, useRowWindow, useSeenPart } from '../../../ui/useRowWindow.ts'

export interface MeasuredRows extends RowWindow {
  readonly scroller: RefObject<HTMLElement | null>
}

/** What a row is thought to be before it has been drawn. */
const GUESSED_REM = 4

/**
 * Which rows of a long table are drawn, when nobody knows how high a row is before it has been drawn: each
 * row in sight is measured (`data-row` is its index), the others are guessed. The browser keeps what one
 * reads in its place when a guess above it was wrong.
 */
export function useMeasuredRows(rows: readonly unknown[], keptIndex: number | null): MeasuredRows {
  const list = useSeenPart<HTMLElement>(GUESSED_REM)
  const { scroller, seen } = list
  const [measured, setMeasured] = useState<{
    readonly of: string
    readonly rows: readonly unknown[]
    readonly heights: ReadonlyMap<number, number>
  } | null>(null)
  // Another width or size of type breaks the lines elsewhere.
  const shape = seen ? `${seen.widthRem} ${seen.remPx}` : ''
  const known = measured?.of === shape && measured.rows === rows ? measured.heights : null
  const latest = useRef(known)
  latest.current = known
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || !seen) return
    const heights = new Map(latest.current)
    let isNew = false
    for (const row of element.querySelectorAll<HTMLElement>('[data-row]')) {
      const index = Number(row.dataset['row'])
      const heightRem = row.getBoundingClientRect().height / seen.remPx
      if (Math.abs((heights.get(index) ?? 0) - heightRem) < 0.01) continue
      heights.set(index, heightRem)
      isNew = true
    }
    if (isNew) setMeasured({ of: shape, rows, heights })
  })
  const heightsRem = useMemo(() => rows.map((_, index) => known?.get(index) ?? GUESSED_REM), [rows, known])
  return { scroller, ...useRowWindow(list, heightsRem, 3, keptIndex) }
}
