import { comparableName } from '../../../../shared/features/stakeholder/comparableName.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { stakeholderPack } from '../../../../shared/packs/stakeholderPack.ts'
import { nameKey } from './nameKey.ts'

/** A card somebody else in the network has. */
export interface KnownCard {
  readonly name: string
  readonly category: string | null
  /** Its municipality's name. */
  readonly from: string
}

export interface Suggestion {
  readonly name: string
  readonly category: string | null
  /** null = our own list. */
  readonly from: string | null
}

/** One letter fits half the list; two inside a word nearly as much. */
const FEWEST_LETTERS = 2
const FEWEST_INSIDE = 3

/**
 * Names that begin as, have a word that begins as, or contain what is typed, in that order: from our
 * own list first, then from the other municipalities, and nothing that this municipality has already.
 */
export function suggestNames(
  typed: string,
  known: readonly KnownCard[],
  presentNames: readonly string[],
  language: Language,
  limit = 5,
): readonly Suggestion[] {
  const wanted = comparableName(typed)
  if (wanted.length < FEWEST_LETTERS) return []
  const seen = new Set(presentNames.map(nameKey))
  const ranked: Suggestion[][] = [[], [], []]
  const look = (suggestion: Suggestion): void => {
    const rank = rankOf(comparableName(suggestion.name), wanted)
    if (rank === null) return
    const key = nameKey(suggestion.name)
    if (seen.has(key)) return
    seen.add(key)
    ranked[rank]?.push(suggestion)
  }
  for (const { name, category } of stakeholderPack) look({ name: name[language], category, from: null })
  for (const card of known) look(card)
  return ranked.flat().slice(0, limit)
}

function rankOf(name: string, wanted: string): 0 | 1 | 2 | null {
  if (name.startsWith(wanted)) return 0
  if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 1
  return wanted.length >= FEWEST_INSIDE && name.includes(wanted) ? 2 : null
}
