import { fieldOfHeading } from '../../../../../shared/features/stakeholder/fieldOfHeading.ts'
import { chooseColumns, columnCount } from '../chooseColumns.ts'
import type { Table } from '../parseTable.ts'
import { isLevelWord, readAxis, scaleOf } from './axisScale.ts'
import { closestKey } from './closestWord.ts'
import { keyOfWord } from './fieldWords.ts'
import { isWordField, type ListColumns, type ListField } from './listField.ts'
import { isProjectPortal } from './projectPortal.ts'
import { readDay } from './readDay.ts'
import { readFlag } from './readFlag.ts'

const LOOKED_AT = 200
/** A heading is believed when so many of its cells are understood; else they are words for a note. */
const FEWEST_UNDERSTOOD = 0.3
/** Without a heading nearly all must be. */
const MOST_UNDERSTOOD = 0.8

/** The cells below the heading that say something, one column at a time. */
export const cellsOf = (table: Table, { hasHeading }: { readonly hasHeading: boolean }, column: number) =>
  table.slice(hasHeading ? 1 : 0, LOOKED_AT).flatMap((row) => row[column] || [])

function shareUnderstood(field: ListField, heading: string, cells: readonly string[]): number {
  if (cells.length === 0) return 1
  const scale = scaleOf(heading, cells)
  const isUnderstood = (cell: string): boolean => {
    if (field === 'influence' || field === 'interest') return readAxis(cell, scale).kind === 'value'
    if (field === 'isRequired' || field === 'isStronglyAffected') return readFlag(cell) !== null
    if (field === 'nextStepDay') return readDay(cell) !== null
    if (!isWordField(field)) return true
    return keyOfWord(field, cell) !== null || (heading !== '' && closestKey(field, cell) !== null)
  }
  return cells.filter(isUnderstood).length / cells.length
}

/** What cells without a telling heading are: only where the words can be nothing else. */
function fieldOfCells(cells: readonly string[]): ListField | null {
  if (cells.length < 2 || new Set(cells).size < 2) return null
  const found = (['attitude', 'involvement', 'engagementNow'] as const).find(
    (field) => shareUnderstood(field, '', cells) >= MOST_UNDERSTOOD,
  )
  return found && !cells.every(isLevelWord) ? found : null
}

function fieldOf(heading: string, cells: readonly string[]): ListField | null {
  const said = fieldOfHeading(heading)
  if (said === null) return fieldOfCells(cells)
  if (said === 'category' && isProjectPortal(heading, cells)) return said
  if (shareUnderstood(said, heading, cells) >= FEWEST_UNDERSTOOD) return said
  return cells.some((cell) => /\p{L}{2}/u.test(cell)) ? 'note' : null
}

/** A guess a person can change: what each column of a list is, by its heading and by what stands below it. */
export function chooseUses(table: Table): ListColumns {
  const guess = chooseColumns(table)
  const headings = guess.hasHeading ? (table[0] ?? []) : []
  const taken = new Set<ListField>(['name'])
  if (guess.category !== null) taken.add('category')
  const uses = Array.from({ length: columnCount(table) }, (_, column): ListField | null => {
    if (column === guess.name) return 'name'
    if (column === guess.category) return 'category'
    const use = fieldOf(headings[column] ?? '', cellsOf(table, guess, column))
    if (use === null || (use !== 'note' && taken.has(use))) return null
    taken.add(use)
    return use
  })
  return { hasHeading: guess.hasHeading, uses }
}
