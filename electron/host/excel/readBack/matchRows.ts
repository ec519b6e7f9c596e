import type { Id } from '../../../../shared/core/ids.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import type { CellProblem } from '../../../../shared/sync/readBack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { cellAt, type ReadCell, type ReadRow } from '../../listFile/ownWorkbook.ts'
import { columnLetters } from '../charts/cellReference.ts'
import type { TableSheet } from '../sheetModel.ts'
import { type ExpectedTable, matchingName, nameOfRow, ownerOfRow } from './expectedTable.ts'
import type { FoundColumn, FoundSheet } from './findSheet.ts'
import { plainRead, textOf } from './plainCell.ts'
import { comparableWord } from './wordKey.ts'

/** One sheet that came home, beside what its table says now and said when the workbook was made. */
export interface SheetPair {
  readonly found: FoundSheet
  readonly table: TableSheet
  readonly now: ExpectedTable
  /** null = the state the workbook was made of is not in this file. */
  readonly base: ExpectedTable | null
  readonly language: Language
}

export interface MatchedRows {
  readonly known: readonly { readonly id: Id; readonly row: ReadRow }[]
  readonly fresh: readonly ReadRow[]
  readonly problems: readonly CellProblem[]
}

export const addressOf = (row: ReadRow, at: number): string => `${columnLetters(at + 1)}${row.number}`

/** Where a column stands; undefined when it is gone from the sheet. */
export const findColumn = ({ columns }: FoundSheet, key: string | undefined): FoundColumn | undefined =>
  columns.find(({ column }) => column.key === key)

/** What a row says in a column; empty when the column is gone. */
export function cellIn(row: ReadRow, found: FoundColumn | undefined): ReadCell {
  return found ? cellAt(row, found.at) : { kind: 'empty' }
}

/** Which record each row is about: by its id, else by a name that only one row can mean. */
export function matchRows(pair: SheetPair): MatchedRows {
  const { found, now, base } = pair
  const idColumn = found.columns.find(({ column }) => column.kind === 'id')
  const rows = found.rows.filter((row) => saysSomething(row, pair))
  const knownId = (row: ReadRow): Id | null => {
    const id = textOf(plainRead(cellIn(row, idColumn)))
    return now.rows.has(id) || base?.rows.has(id) ? id : null
  }
  const owners = ownersOfIds(pair, rows, knownId)
  const known: { id: Id; row: ReadRow }[] = []
  const nameless: ReadRow[] = []
  const problems: CellProblem[] = []
  const seen = new Set<Id>()
  for (const row of rows) {
    const id = knownId(row)
    const owner = id === null ? undefined : owners.get(id)
    if (id === null || owner === undefined) nameless.push(row)
    else if (owner === row) {
      seen.add(id)
      known.push({ id, row })
    } else if (nameInSheet(pair, row) !== nameInSheet(pair, owner)) nameless.push(row)
    else if (idColumn) {
      const address = addressOf(row, idColumn.at)
      const { column } = idColumn
      problems.push({
        ...{ sheet: found.name, address, column: column.title, value: id },
        ...{ reason: 'sameIdTwice', hint: '' },
      })
    }
  }
  const fresh = matchByName(pair, nameless, seen, known)
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
        table && said && nameInSheet(pair, row) === matchingName(nameOfRow(table, said), ownerOfRow(said))
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

/** What a row is called in the sheet, and whose it says it is. */
function nameInSheet({ found, now }: SheetPair, row: ReadRow): string {
  const ownerAt = findColumn(found, 'municipality') ?? findColumn(found, 'whose')
  const name = textOf(plainRead(cellIn(row, findColumn(found, now.nameColumn?.key))))
  return matchingName(name, textOf(plainRead(cellIn(row, ownerAt))))
}

function matchByName(
  pair: SheetPair,
  rows: readonly ReadRow[],
  seen: Set<Id>,
  known: { id: Id; row: ReadRow }[],
): readonly ReadRow[] {
  const { found, now } = pair
  const free = new Map<string, Id | null>()
  for (const [id, row] of now.rows) {
    if (seen.has(id)) continue
    const name = matchingName(nameOfRow(now, row), ownerOfRow(row))
    // Two of one name: nobody can tell which is meant.
    free.set(name, free.has(name) ? null : id)
  }
  const nameAt = findColumn(found, now.nameColumn?.key)
  return rows.filter((row) => {
    const name = textOf(plainRead(cellIn(row, nameAt)))
    const id = free.get(nameInSheet(pair, row))
    if (name === '' || typeof id !== 'string' || seen.has(id)) return true
    seen.add(id)
    known.push({ id, row })
    return false
  })
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
