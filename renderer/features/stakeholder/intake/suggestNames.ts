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

/** One letter fits half the list. */
const FEWEST_LETTERS = 2

/**
 * Names that begin as, or contain, what is typed: from our own list first, then from the other
 * municipalities, and nothing that is on this municipality's map already.
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
  const begins: Suggestion[] = []
  const contains: Suggestion[] = []
  const look = (suggestion: Suggestion): void => {
    const at = comparableName(suggestion.name).indexOf(wanted)
    if (at < 0) return
    const key = nameKey(suggestion.name)
    if (seen.has(key)) return
    seen.add(key)
    if (at === 0) begins.push(suggestion)
    else contains.push(suggestion)
  }
  for (const { name, category } of stakeholderPack) look({ name: name[language], category, from: null })
  for (const card of known) look(card)
  return [...begins, ...contains].slice(0, limit)
}
