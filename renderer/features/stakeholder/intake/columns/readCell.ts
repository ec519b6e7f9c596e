import { cleanLine, visibleLength } from '../../../../../shared/core/text.ts'
import { comparableName } from '../../../../../shared/features/stakeholder/comparableName.ts'
import { CONTACT_LIMIT, NEXT_STEP_LIMIT } from '../../../../../shared/features/stakeholder/limits.ts'
import { saysNoCategory } from '../parseCategory.ts'
import { type AxisScale, readAxis } from './axisScale.ts'
import { keyOfWord } from './fieldWords.ts'
import { isWordField, type ListField } from './listField.ts'
import { categoryOfGroup } from './projectPortal.ts'
import { readDay } from './readDay.ts'
import { readFlag } from './readFlag.ts'

/** What a cell says of a card. */
export type CellMeaning =
  | { readonly kind: 'empty' }
  /** A key of the field's pack. */
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'flag'; readonly isOn: boolean }
  /** 0..1 on the axis. */
  | { readonly kind: 'level'; readonly value: number }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Goes to the note. */
  | { readonly kind: 'unclear'; readonly reason: 'word' | 'number' | 'outside' | 'day' | 'flag' | 'tooLong' }

/** What a person has said certain words mean: a key, or null for «leave it in the note». By `wordKey`. */
export type WordMeanings = ReadonlyMap<string, string | null>

export const wordKey = (field: ListField, word: string): string => `${field}:${comparableName(word)}`

/** What must be known of a column and its row to understand a cell. */
export interface CellContext {
  readonly scale: AxisScale
  readonly meanings: WordMeanings
  /** The column holds Prosjektportalen's groups. */
  readonly isPortal: boolean
  /** The card's name, which may tell more than its group. */
  readonly name: string
}

const limits: Partial<Record<ListField, number>> = { contact: CONTACT_LIMIT, nextStep: NEXT_STEP_LIMIT }

function readText(field: ListField, cell: string): CellMeaning {
  const limit = limits[field]
  const text = limit === undefined ? cell : cleanLine(cell)
  return limit !== undefined && visibleLength(text) > limit
    ? { kind: 'unclear', reason: 'tooLong' }
    : { kind: 'text', text }
}

function readWord(field: ListField, cell: string, { meanings, isPortal, name }: CellContext): CellMeaning {
  const chosen = meanings.get(wordKey(field, cell))
  if (chosen === null) return { kind: 'unclear', reason: 'word' }
  if (chosen !== undefined) return { kind: 'key', key: chosen }
  if (field === 'category' && saysNoCategory(cell)) return { kind: 'empty' }
  const key =
    (isWordField(field) ? keyOfWord(field, cell) : null) ??
    (field === 'category' && isPortal ? categoryOfGroup(cell, name) : null)
  return key === null ? { kind: 'unclear', reason: 'word' } : { kind: 'key', key }
}

/** What a cell becomes in the field its column is used for. */
export function readCell(field: ListField, cell: string, context: CellContext): CellMeaning {
  if (cell.trim() === '') return { kind: 'empty' }
  if (isWordField(field)) return readWord(field, cell, context)
  if (field === 'influence' || field === 'interest') {
    const read = readAxis(cell, context.scale)
    if (read.kind === 'value') return { kind: 'level', value: read.value }
    return { kind: 'unclear', reason: read.kind === 'outside' ? 'outside' : 'number' }
  }
  if (field === 'isRequired' || field === 'isStronglyAffected') {
    const isOn = readFlag(cell)
    return isOn === null ? { kind: 'unclear', reason: 'flag' } : { kind: 'flag', isOn }
  }
  if (field === 'nextStepDay') {
    const day = readDay(cell)
    return day === null ? { kind: 'unclear', reason: 'day' } : { kind: 'day', day }
  }
  return readText(field, cell)
}
