import { type Columns, chooseColumns } from './chooseColumns.ts'
import { parseCategory, saysNoCategory } from './parseCategory.ts'
import { parseNames, withoutLeads } from './parseNames.ts'
import { parseTable, type Table } from './parseTable.ts'
import type { Candidate } from './planIntake.ts'

/** A word for a category nobody knows is not lost: `unknownCategory` makes a note of it. */
type UnknownCategory = (word: string) => string

/** The rows of a table as lines of a list. */
export function candidatesOf(
  table: Table,
  { hasHeading, name, category }: Columns,
  unknownCategory: UnknownCategory,
): readonly Candidate[] {
  return table.slice(hasHeading ? 1 : 0).map((row) => {
    const word = category === null ? '' : (row[category] ?? '')
    const known = parseCategory(word)
    return {
      name: parseNames(row[name] ?? '').join(' '),
      category: known,
      ...(known === null && !saysNoCategory(word) ? { note: unknownCategory(word) } : {}),
    }
  })
}

/** Pasted text as lines of a list: one a line; from a spreadsheet, one a row. */
export function readPasted(text: string, unknownCategory: UnknownCategory): readonly Candidate[] {
  const asLines = (): readonly Candidate[] => parseNames(text).map((name) => ({ name }))
  if (!text.includes('\t')) return asLines()
  const table = parseTable(withoutLeads(text), ['\t'])
  const columns = chooseColumns(table)
  const isOneRow = table.length === 1 && columns.category === null
  if (isOneRow || table.every((row) => row.length === 1)) return asLines()
  return candidatesOf(table, columns, unknownCategory)
}
