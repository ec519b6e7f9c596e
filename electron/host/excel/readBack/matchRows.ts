import type { Id } from '../../../../shared/core/ids.ts'
import type { CellProblem } from '../../../../shared/sync/readBack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { cellAt, type ReadRow } from '../../listFile/ownWorkbook.ts'
import { matchingName, nameOfRow, ownerOfRow } from './expectedTable.ts'
import { matchNames } from './matchNames.ts'
import { plainRead, textOf } from './plainCell.ts'
import { addressOf, cellIn, type KnownRow, matchingNameInSheet, type SheetPair } from './sheetPair.ts'
import { comparableWord } from './wordKey.ts'

export interface MatchedRows {
  readonly known: readonly KnownRow[]
  readonly fresh: readonly ReadRow[]
  readonly problems: readonly CellProblem[]
}

/** Which record each row is about: by its id, else by a name that only one row can mean. */
export function matchRows(pair: SheetPair): MatchedRows {
  const { found, now, base } = pair
  const idColumn = found.columns.find(({ column }) => column.kind === 'id')
  const rows = found.rows.filter((row) => saysSomething(row, pair))
  const knownId = (row: ReadRow): Id | null => {
    const id = textOf(plainRead(cellIn(row, idColumn)))
    const isKnown = now.rows.has(id) || base?.rows.has(id) || pair.taker.livesOnIn?.(pair.state, id)
    return isKnown ? id : null
  }
  const owners = ownersOfIds(pair, rows, knownId)
  const known: KnownRow[] = []
  const nameless: ReadRow[] = []
  const problems: CellProblem[] = []
  const seen = new Set<Id>()
  for (const row of rows) {
    const id = knownId(row)
    const owner = id === null ? undefined : owners.get(id)
    if (id === null || owner === undefined) nameless.push(row)
    else if (owner === row) {
      seen.add(id)
      known.push({ id, row, isByName: false })
    } else if (matchingNameInSheet(pair, row) !== matchingNameInSheet(pair, owner)) nameless.push(row)
    else if (idColumn) {
      const address = addressOf(row, idColumn.at)
      const { column } = idColumn
      problems.push({
        ...{ sheet: found.name, address, column: column.title, value: id },
        ...{ reason: 'sameIdTwice', hint: '' },
      })
    }
  }
  const { named, fresh } = matchNames(pair, nameless, seen)
  known.push(...named)
  return { known: known.sort((one, other) => one.row.number - other.row.number), fresh, problems }
}

/**
 * Which row an id belongs to when it stands in several: the one that still bears the record's name, else the
 * first. A row that was copied, also above the one it came of, and given another name is a row of its own.
 */
function ownersOfIds(
  pair: SheetPair,
  rows: readonly ReadRow[],
  knownId: (row: ReadRow) => Id | null,
): ReadonlyMap<Id, ReadRow> {
  const { now, base } = pair
  const owners = new Map<Id, ReadRow>()
  const isNamed = (row: ReadRow, id: Id): boolean =>
    [now, base].some((table) => {
      const said = table?.rows.get(id)
      return (
        table &&
        said &&
        matchingNameInSheet(pair, row) === matchingName(nameOfRow(table, said), ownerOfRow(said))
      )
    })
  for (const row of rows) {
    const id = knownId(row)
    if (id === null) continue
    const owner = owners.get(id)
    if (!owner || (!isNamed(owner, id) && isNamed(row, id))) owners.set(id, row)
  }
  return owners
}

/** Not an empty row, nor the line that says that there is nothing, nor the sum Excel can put below a table. */
function saysSomething(row: ReadRow, { found, table, language }: SheetPair): boolean {
  const filled = found.columns
    .map(({ at }) => cellAt(row, at))
    .filter((cell) => plainRead(cell).kind !== 'empty')
  const [first] = filled
  if (!first) return false
  const word = comparableWord(textOf(plainRead(first)))
  if (filled.length === 1 && word === comparableWord(table.whenEmpty)) return false
  const isTotal = word === comparableWord(getTexts(language).workbook.total)
  return !(isTotal && filled.slice(1).every((cell) => cell.kind === 'number' || cell.kind === 'error'))
}
