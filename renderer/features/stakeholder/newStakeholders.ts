import { visibleLength } from '../../../shared/core/text.ts'
import { comparableName } from '../../../shared/features/stakeholder/comparableName.ts'
import { STAKEHOLDER_NAME_LIMIT } from '../../../shared/features/stakeholder/limits.ts'
import { findInPack } from './packMatches.ts'

/** What is known of a card before it has id and order. */
export interface NewCard {
  readonly name: string
  readonly category: string | null
}

/** A typed name; one the pack knows gets its joints for breaking, and its category. */
export function newCard(name: string): NewCard {
  const known = findInPack(name)
  return known ? { name: known.name, category: known.item.category } : { name, category: null }
}

/** Cards for pasted lines, leaving out those already there, those twice in the list, and those too long for a card. */
export function newCards(names: readonly string[], present: readonly string[]): readonly NewCard[] {
  const taken = new Set(present.map(comparableName))
  return names.flatMap((name) => {
    const key = comparableName(name)
    if (taken.has(key) || visibleLength(name) > STAKEHOLDER_NAME_LIMIT) return []
    taken.add(key)
    return [newCard(name)]
  })
}
