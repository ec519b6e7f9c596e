import { comparableName } from '../../../../../shared/features/stakeholder/comparableName.ts'
import { type BrowserMemory, machineMemory } from '../../../../ui/browserMemory.ts'
import { type ListField, listFields } from './listField.ts'
import type { WordMeanings } from './readCell.ts'

/** How a person last used columns with these headings. */
export interface RememberedColumns {
  readonly uses: readonly (ListField | null)[]
  readonly meanings: WordMeanings
}

/** Remembers, on this machine, how the columns of a list were used, by its headings. */
export interface ColumnMemory {
  readonly find: (headings: readonly string[]) => RememberedColumns | null
  readonly remember: (headings: readonly string[], columns: RememberedColumns) => void
  readonly forget: (headings: readonly string[]) => void
}

const KEY = 'listColumns'
/** The oldest goes: a folder of lists has a few kinds, not hundreds. */
const MOST_LISTS = 30
/** A list of thousands of words of its own is remembered by its columns only. */
const MOST_MEANINGS = 200

type Kept = readonly [signature: string, uses: RememberedColumns['uses'], meanings: [string, string | null][]]

const signatureOf = (headings: readonly string[]): string => headings.map(comparableName).join('\u001f')

const isUse = (use: unknown): use is ListField | null =>
  use === null || (listFields as readonly unknown[]).includes(use)

const isMeaning = (entry: unknown): entry is [string, string | null] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && (entry[1] === null || typeof entry[1] === 'string')

const isKept = (entry: unknown): entry is Kept =>
  Array.isArray(entry) &&
  typeof entry[0] === 'string' &&
  Array.isArray(entry[1]) &&
  entry[1].every(isUse) &&
  Array.isArray(entry[2]) &&
  entry[2].every(isMeaning)

function parseKept(stored: string | null): readonly Kept[] {
  if (stored === null) return []
  try {
    const entries: unknown = JSON.parse(stored)
    return Array.isArray(entries) ? entries.filter(isKept) : []
  } catch {
    // Cut short or written by something else: nothing is remembered.
    return []
  }
}

export function createColumnMemory(memory: BrowserMemory): ColumnMemory {
  const read = (): readonly Kept[] => parseKept(memory.read(KEY))
  const others = (signature: string): readonly Kept[] => read().filter(([kept]) => kept !== signature)
  const write = (entries: readonly Kept[]): void =>
    memory.write(KEY, entries.length === 0 ? null : JSON.stringify(entries.slice(0, MOST_LISTS)))
  return {
    find(headings) {
      const signature = signatureOf(headings)
      const [, uses, meanings] = read().find(([kept]) => kept === signature) ?? []
      return uses && meanings ? { uses, meanings: new Map(meanings) } : null
    },
    remember(headings, { uses, meanings }) {
      const signature = signatureOf(headings)
      write([[signature, uses, [...meanings].slice(0, MOST_MEANINGS)], ...others(signature)])
    },
    forget: (headings) => write(others(signatureOf(headings))),
  }
}

export const columnMemory = createColumnMemory(machineMemory)
