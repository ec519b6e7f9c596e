import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { useRowWindow, useSeenPart } from '../../../ui/useRowWindow.ts'
import type { ReplayStart } from '../lineTarget.ts'
import { TimelineHeading } from './TimelineHeading.tsx'
import { TimelineLine } from './TimelineLine.tsx'
import type { TimelineRow } from './timelineRows.ts'
import './timelineList.css'
import './timelineHeading.css'
import './timelineLine.css'

export interface TimelineListProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly rows: readonly TimelineRow[]
  readonly label: string
  readonly onReplay: (start: ReplayStart) => void
}

/** Heights are set, not measured: thousands of lines are never laid out at once. */
const LINE_REM = 3.5
const HEADING_REM = 3.75
/** In a narrow list the names of several things need two lines under the words. */
const NARROW_REM = 56
const NARROW_MANY_REM = 4.75

const heightOf = (row: TimelineRow, isNarrow: boolean): number => {
  if (row.kind === 'heading') return HEADING_REM
  return isNarrow && row.line.subjects.length > 1 ? NARROW_MANY_REM : LINE_REM
}

/** The timeline; arrows move along it, Home and End go to its ends. */
export function TimelineList({ municipalityId, gatheringId, rows, label, onReplay }: TimelineListProps) {
  const list = useSeenPart<HTMLDivElement>(LINE_REM)
  // The line one was last at is drawn wherever one has scrolled: what has the focus never goes away under it.
  const [last, setLast] = useState<number | null>(null)
  const isNarrow = list.seen !== null && list.seen.widthRem < NARROW_REM
  const heights = useMemo(() => rows.map((row) => heightOf(row, isNarrow)), [rows, isNarrow])
  const { stretches, reveal } = useRowWindow(list, heights, 0, last)

  const focus = (index: number, step: 1 | -1): void => {
    let at = index
    while (rows[at]?.kind === 'heading') at += step
    if (!rows[at]) return
    reveal(at)
    list.scroller.current?.querySelector<HTMLElement>(`[data-row="${at}"] .timelineLine-open`)?.focus()
  }
  const move = (event: KeyboardEvent): void => {
    const at = rowOf(event.target)
    if (at === null) return
    if (event.key === 'ArrowDown') focus(at + 1, 1)
    else if (event.key === 'ArrowUp') focus(at - 1, -1)
    else if (event.key === 'Home') focus(0, 1)
    else if (event.key === 'End') focus(rows.length - 1, -1)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the lines within
    <div
      ref={list.scroller}
      className="timelineList"
      onKeyDown={move}
      onFocus={({ target }) => setLast((before) => rowOf(target) ?? before)}
    >
      <ol aria-label={label}>
        {stretches.map((stretch) =>
          stretch.kind === 'gap' ? (
            <li key={`gap${stretch.from}`} aria-hidden="true" style={{ blockSize: stretch.px }} />
          ) : (
            rows.slice(stretch.from, stretch.to).map((row, index) => (
              <li
                key={row.key}
                data-row={stretch.from + index}
                className={row.kind === 'line' ? 'timelineLine' : 'timelineHeading'}
                style={{ blockSize: `${heightOf(row, isNarrow)}rem` }}
              >
                {row.kind === 'heading' ? (
                  <TimelineHeading moment={row.moment} />
                ) : (
                  <TimelineLine
                    line={row.line}
                    municipalityId={municipalityId}
                    gatheringId={row.moment.gatheringId ?? gatheringId}
                    onReplay={onReplay}
                  />
                )}
              </li>
            ))
          ),
        )}
      </ol>
    </div>
  )
}

const rowOf = (target: EventTarget): number | null => {
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null
  return row ? Number(row.dataset['row']) : null
}
