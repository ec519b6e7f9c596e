import type { Id } from '../../../../shared/core/ids.ts'
import type { CellValue, Column, TableSheet } from '../sheetModel.ts'
import { plainValue, textOf } from './plainCell.ts'
import { comparableWord } from './wordKey.ts'

/** A row as a table says it, by the keys of its columns. */
export type ExpectedRow = ReadonlyMap<string, CellValue>

/** A table as it would be written, for looking rows up in. */
export interface ExpectedTable {
  readonly rows: ReadonlyMap<Id, ExpectedRow>
  /** The column a row is called by; undefined when the table has no texts. */
  readonly nameColumn: Column | undefined
}

/** Whose it is stands first in some tables, and is no name. */
const ownerColumns: ReadonlySet<string> = new Set(['municipality', 'whose'])

/** Every row, in the table's order. */
export const expectedRows = ({ columns, rows }: TableSheet): readonly ExpectedRow[] =>
  rows.map((row) => new Map(columns.map(({ key }, index) => [key, row[index] ?? null])))

export function expectedTable(table: TableSheet): ExpectedTable {
  const { columns, rows } = table
  const idAt = columns.findIndex(({ kind }) => kind === 'id')
  const byId = new Map<Id, ExpectedRow>()
  for (const [index, row] of expectedRows(table).entries()) {
    const id = rows[index]?.[idAt]
    if (typeof id === 'string') byId.set(id, row)
  }
  return {
    rows: byId,
    nameColumn: columns.find(({ kind, key }) => kind === 'text' && !ownerColumns.has(key)),
  }
}

/** What a row is called, as people read it. */
export const nameOfRow = ({ nameColumn }: ExpectedTable, row: ExpectedRow): string =>
  nameColumn ? textOf(plainValue(row.get(nameColumn.key), nameColumn)) : ''

/** Whose a row is, as the table says it; '' where it says nothing of it. */
export function ownerOfRow(row: ExpectedRow): string {
  for (const key of ownerColumns) {
    const value = row.get(key)
    if (typeof value === 'string') return value
  }
  return ''
}

/** A row's name and owner as they count when it has lost its id. */
export const matchingName = (name: string, owner: string): string =>
  `${comparableWord(owner)}\n${comparableWord(name)}`
