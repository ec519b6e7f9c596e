import type { Id } from '../../../../shared/core/ids.ts'

export interface RowChoice {
  readonly id: Id
  readonly isOn: boolean
  /** With Shift: all rows from the one last pressed. null = only this one. */
  readonly fromId: Id | null
}

/** The chosen cards after a press: one more or one less, or all from here to there as this one now is. */
export function chooseRows(
  before: ReadonlySet<Id>,
  shownIds: readonly Id[],
  { id, isOn, fromId }: RowChoice,
): ReadonlySet<Id> {
  const to = shownIds.indexOf(id)
  const start = fromId === null ? to : shownIds.indexOf(fromId)
  // The one last pressed may be filtered away by now.
  const from = start < 0 ? to : start
  const range = new Set(shownIds.slice(Math.min(from, to), Math.max(from, to) + 1))
  return isOn ? before.union(range) : before.difference(range)
}
