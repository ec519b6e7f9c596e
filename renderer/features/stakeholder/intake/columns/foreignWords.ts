import { saysNoCategory } from '../parseCategory.ts'
import type { Table } from '../parseTable.ts'
import { keyOfWord } from './fieldWords.ts'
import { isWordField, type ListColumns, type ListField } from './listField.ts'
import { type CellContext, type CellMeaning, readCell, wordKey } from './readCell.ts'
import type { UnclearCell } from './readRows.ts'

type Unclear = Extract<CellMeaning, { kind: 'unclear' }>['reason']

/** What the list says in its own way, in one or several cells. */
export interface ForeignWord {
  readonly field: ListField
  readonly value: string
  /** The first cell it stands in; the row is an index in the table. */
  readonly row: number
  readonly column: number
  readonly count: number
  /** What it becomes; null = the note. */
  readonly key: string | null
  /** Why it is not understood; `word` for those a person can say the meaning of. */
  readonly reason: Unclear
}

const isOurs = (field: ListField, cell: string): boolean =>
  !isWordField(field) || keyOfWord(field, cell) !== null || (field === 'category' && saysNoCategory(cell))

/** Words that are none of ours, each once, also those somebody has told the meaning of; then other cells that are not understood. */
export function foreignWords(
  table: Table,
  columns: ListColumns,
  contexts: readonly Omit<CellContext, 'name'>[],
  unclear: readonly UnclearCell[],
): readonly ForeignWord[] {
  const found = new Map<string, { -readonly [Part in keyof ForeignWord]: ForeignWord[Part] }>()
  const see = (word: Omit<ForeignWord, 'count'>): void => {
    const known = found.get(wordKey(word.field, word.value))
    if (known) known.count += 1
    else found.set(wordKey(word.field, word.value), { ...word, count: 1 })
  }
  const from = columns.hasHeading ? 1 : 0
  for (const [index, cells] of table.slice(from).entries())
    for (const [column, field] of columns.uses.entries()) {
      const [value, context] = [cells[column] ?? '', contexts[column]]
      if (field === null || value === '' || !context || isOurs(field, value)) continue
      const meaning = readCell(field, value, { ...context, name: '' })
      const key = meaning.kind === 'key' ? meaning.key : null
      see({ field, value, row: from + index, column, key, reason: 'word' })
    }
  for (const { field, value, row, column, reason } of unclear)
    if (reason !== 'word') see({ field, value, row, column, key: null, reason })
  return [...found.values()]
}
