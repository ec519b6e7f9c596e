import type { MapPosition } from '../../../../../shared/features/placement/select.ts'
import type { CategoryKey } from '../../../../../shared/packs/categoryPack.ts'
import type { NewCard } from '../newStakeholders.ts'
import { parseNames } from '../parseNames.ts'
import type { Table } from '../parseTable.ts'
import type { Candidate } from '../planIntake.ts'
import { percentScale, scaleOf } from './axisScale.ts'
import { cellsOf } from './chooseUses.ts'
import type { ListColumns, ListField } from './listField.ts'
import { isProjectPortal } from './projectPortal.ts'
import { type CellContext, type CellMeaning, readCell, type WordMeanings } from './readCell.ts'

/** A cell that is not understood as what its column is used for. */
export interface UnclearCell {
  /** Index in the table, the heading counted. */
  readonly row: number
  readonly column: number
  readonly field: ListField
  readonly value: string
  readonly reason: Extract<CellMeaning, { kind: 'unclear' }>['reason']
}

export interface ReadList {
  /** One for each row below the heading. */
  readonly candidates: readonly Candidate[]
  readonly unclear: readonly UnclearCell[]
}

/** How what is not understood is said in a note. */
export interface NoteWords {
  readonly unknownCategory: (word: string) => string
  readonly kept: (heading: string, value: string) => string
}

export interface ReadOptions {
  readonly meanings: WordMeanings
  /** Whether influence and interest become a place; else they are told in the note. */
  readonly places: boolean
  readonly words: NoteWords
  /** What each column is called in a note. */
  readonly titles: readonly string[]
}

type ColumnContext = Omit<CellContext, 'name'>

/** What is known of each column before its cells are read. */
export const columnContexts = (
  table: Table,
  columns: ListColumns,
  meanings: WordMeanings,
): readonly ColumnContext[] =>
  columns.uses.map((use, column) => {
    const heading = columns.hasHeading ? (table[0]?.[column] ?? '') : ''
    const cells = use === null ? [] : cellsOf(table, columns, column)
    const isAxis = use === 'influence' || use === 'interest'
    return {
      meanings,
      scale: isAxis ? scaleOf(heading, cells) : percentScale,
      isPortal: use === 'category' && isProjectPortal(heading, cells),
    }
  })

/** A row under way to become a card. */
interface Draft {
  said: Omit<NewCard, 'name' | 'category' | 'note' | 'place'>
  category: CategoryKey | null
  /** Several columns of words: each says which it was. */
  hasManyNotes: boolean
  axes: Partial<Record<keyof MapPosition, { value: number; cell: string; title: string }>>
  notes: string[]
}

const blankDraft = (hasManyNotes: boolean): Draft => ({
  said: {},
  category: null,
  axes: {},
  notes: [],
  hasManyNotes,
})

function take(draft: Draft, field: ListField, meaning: CellMeaning, cell: string, title: string): void {
  if (meaning.kind === 'level' && (field === 'influence' || field === 'interest'))
    draft.axes[field] = { value: meaning.value, cell, title }
  else if (meaning.kind === 'text' && field === 'note')
    draft.notes.push(draft.hasManyNotes ? `${title}: ${meaning.text}` : meaning.text)
  // The pack's own keys: `readWord` takes no other.
  else if (meaning.kind === 'key' && field === 'category') draft.category = meaning.key as CategoryKey
  else if (meaning.kind === 'key') Object.assign(draft.said, { [field]: meaning.key })
  else if (meaning.kind === 'flag') Object.assign(draft.said, { [field]: meaning.isOn })
  else if (meaning.kind === 'day') Object.assign(draft.said, { [field]: meaning.day })
  else if (meaning.kind === 'text') Object.assign(draft.said, { [field]: meaning.text })
}

/** Half a place is none, and nothing that stood in the list is lost: it is told in the note. */
function placeOf(draft: Draft, { places, words }: ReadOptions): MapPosition | null {
  const { influence, interest } = draft.axes
  if (places && influence && interest) return { influence: influence.value, interest: interest.value }
  for (const axis of [influence, interest]) if (axis) draft.notes.push(words.kept(axis.title, axis.cell))
  return null
}

/** The rows of a table as lines of a list, with all that its columns say of them. */
export function readRows(table: Table, columns: ListColumns, options: ReadOptions): ReadList {
  const contexts = columnContexts(table, columns, options.meanings)
  const nameAt = columns.uses.indexOf('name')
  const hasManyNotes = columns.uses.filter((use) => use === 'note').length > 1
  const unclear: UnclearCell[] = []
  const from = columns.hasHeading ? 1 : 0
  const candidates = table.slice(from).map((cells, index): Candidate => {
    const name = parseNames(cells[nameAt] ?? '').join(' ')
    const draft = blankDraft(hasManyNotes)
    for (const [column, field] of columns.uses.entries()) {
      const cell = cells[column] ?? ''
      const context = contexts[column]
      if (field === null || field === 'name' || cell === '' || !context) continue
      const meaning = readCell(field, cell, { ...context, name })
      const title = options.titles[column] ?? ''
      if (meaning.kind !== 'unclear') take(draft, field, meaning, cell, title)
      else {
        unclear.push({ row: from + index, column, field, value: cell, reason: meaning.reason })
        const { unknownCategory, kept } = options.words
        draft.notes.push(field === 'category' ? unknownCategory(cell) : kept(title, cell))
      }
    }
    const place = placeOf(draft, options)
    const note = draft.notes.join('\n')
    return {
      name,
      category: draft.category,
      ...(note === '' ? {} : { note }),
      ...(Object.keys(draft.said).length > 0 ? { said: draft.said } : {}),
      ...(place ? { place } : {}),
    }
  })
  return { candidates, unclear }
}
