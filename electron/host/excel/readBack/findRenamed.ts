import { fieldOfHeading } from '../../../../shared/features/stakeholder/fieldOfHeading.ts'
import type { Column } from '../sheetModel.ts'
import { nearestOf } from './wordKey.ts'

/** A column of a table, and where it stands in the workbook (0 = A). */
export interface FoundColumn {
  readonly column: Column
  readonly at: number
}

export interface UnknownHeading {
  readonly at: number
  readonly title: string
}

export interface RenamedHeading extends FoundColumn {
  readonly heading: string
}

/** A slip or another ending, the one with a word more, or a word that lists from anywhere have for the same. */
const mayHead = (heading: string, { key, title }: Column): boolean =>
  nearestOf([title], heading) !== '' || nearestOf([heading], title) !== '' || fieldOfHeading(heading) === key

/**
 * Columns that are not found under their headings, but stand where they stood under one like it: «Merknader» between
 * the columns that «Merknad» stood between. Only where one heading can be meant, and by it one column. A column of a
 * person's own in the place of one that was deleted is seldom called almost the same; elsewhere on the sheet it may be.
 */
export function findRenamed(
  columns: readonly Column[],
  found: readonly FoundColumn[],
  unknown: readonly UnknownHeading[],
): readonly RenamedHeading[] {
  if (unknown.length === 0) return []
  const places = new Map(found.map(({ column, at }) => [column.key, at]))
  const pairs = columns.flatMap((column, index) => {
    if (places.has(column.key)) return []
    const placeOf = ({ key }: Column): number => places.get(key) ?? -1
    const before = columns.slice(0, index).findLast(({ key }) => places.has(key))
    const after = columns.slice(index + 1).find(({ key }) => places.has(key))
    const from = before ? placeOf(before) : -1
    const to = after ? placeOf(after) : Number.POSITIVE_INFINITY
    return unknown
      .filter(({ at, title }) => at > from && at < to && mayHead(title, column))
      .map(({ at, title }): RenamedHeading => ({ column, at, heading: title }))
  })
  const isAlone = ({ column, at }: RenamedHeading): boolean =>
    pairs.every((other) => (other.column === column) === (other.at === at))
  return pairs.filter(isAlone)
}
