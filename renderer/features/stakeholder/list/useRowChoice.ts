import { useCallback, useEffect, useRef } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { chooseRows } from './chooseRows.ts'

export interface RowChoiceHands {
  readonly choose: (id: Id, isOn: boolean, isRange: boolean) => void
  /** All that are shown; those the filter hides stay as they are. */
  readonly chooseAll: (isOn: boolean) => void
  readonly chosen: 'none' | 'some' | 'all'
}

/** Which rows are chosen, one at a time, as ranges, or all of them. */
export function useRowChoice(
  shownIds: readonly Id[],
  selectedIds: ReadonlySet<Id>,
  onSelect: (ids: ReadonlySet<Id>) => void,
): RowChoiceHands {
  const latest = useRef({ shownIds, selectedIds })
  useEffect(() => {
    latest.current = { shownIds, selectedIds }
  })
  const lastId = useRef<Id | null>(null)
  // The same function from row to row and choice to choice: a press draws one row anew, not all of them.
  const choose = useCallback(
    (id: Id, isOn: boolean, isRange: boolean): void => {
      const fromId = isRange ? lastId.current : null
      lastId.current = id
      onSelect(chooseRows(latest.current.selectedIds, latest.current.shownIds, { id, isOn, fromId }))
    },
    [onSelect],
  )
  const count = shownIds.filter((id) => selectedIds.has(id)).length
  return {
    choose,
    chooseAll: (isOn) => {
      const shown = new Set(shownIds)
      onSelect(isOn ? selectedIds.union(shown) : selectedIds.difference(shown))
    },
    chosen: count === 0 ? 'none' : count === shownIds.length ? 'all' : 'some',
  }
}
