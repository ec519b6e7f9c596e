import type { Id } from '../../../../shared/core/ids.ts'
import { readName } from '../../../../shared/features/stakeholder/readName.ts'
import type { ReadRow } from '../../listFile/ownWorkbook.ts'
import { nameOfRow, ownerOfRow } from './expectedTable.ts'
import { type KnownRow, nameInSheet, ownerInSheet, type SheetPair } from './sheetPair.ts'
import { comparableWord } from './wordKey.ts'

interface NamedRows {
  readonly named: readonly KnownRow[]
  /** Of no record anybody can tell. */
  readonly fresh: readonly ReadRow[]
}

/** How a name counts: as it is written, then, where names are one's own, but for its signs. */
const ways: readonly ((name: string) => string)[] = [comparableWord, (name) => readName(name).plain]

/**
 * Rows without an id, by a name that only one record has or had when the workbook was made, and that no other
 * row is about. `seen` is what rows are about already, and grows.
 */
export function matchNames(pair: SheetPair, rows: readonly ReadRow[], seen: Set<Id>): NamedRows {
  const named: KnownRow[] = []
  let fresh = rows
  for (const way of pair.taker.hasOwnNames ? ways : ways.slice(0, 1)) {
    if (fresh.length === 0) break
    const free = freeNames(pair, seen, way)
    fresh = fresh.filter((row) => {
      const name = nameInSheet(pair, row)
      const id = free.get(keyOf(way, name, ownerInSheet(pair, row)))
      if (name === '' || typeof id !== 'string' || seen.has(id)) return true
      seen.add(id)
      named.push({ id, row, isByName: true })
      return false
    })
  }
  return { named, fresh }
}

const keyOf = (way: (name: string) => string, name: string, owner: string): string =>
  `${comparableWord(owner)}\n${way(name)}`

/** null = several bear that name, and nobody can tell which is meant. */
function freeNames(
  { now, base }: SheetPair,
  seen: ReadonlySet<Id>,
  way: (name: string) => string,
): ReadonlyMap<string, Id | null> {
  const free = new Map<string, Id | null>()
  for (const table of base ? [now, base] : [now])
    for (const [id, row] of table.rows) {
      if (seen.has(id)) continue
      const key = keyOf(way, nameOfRow(table, row), ownerOfRow(row))
      const known = free.get(key)
      free.set(key, known === undefined || known === id ? id : null)
    }
  return free
}
