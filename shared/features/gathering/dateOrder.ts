import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { selectGatherings } from './select.ts'

/**
 * Gatherings set to a day before one that comes earlier in the row, and which one (1, 2, 3 …; the
 * latest of them). It is allowed, because a day may be half a correction, but somebody should know.
 */
export function selectDateDisorder(state: State): ReadonlyMap<Id, number> {
  const disorder = new Map<Id, number>()
  let latest: { readonly date: string; readonly number: number } | null = null
  for (const [index, { id, date }] of selectGatherings(state).entries()) {
    if (date === null) continue
    if (latest && date < latest.date) disorder.set(id, latest.number)
    else latest = { date, number: index + 1 }
  }
  return disorder
}
