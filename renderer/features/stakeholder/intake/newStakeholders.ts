import { findInPack } from '../../../../shared/features/stakeholder/packMatches.ts'

/** What is known of a card before it has id and order. */
export interface NewCard {
  readonly name: string
  readonly category: string | null
  readonly note?: string
}

/** A typed name; one the pack knows gets its joints for breaking, and its category. */
export function newCard(name: string): NewCard {
  const known = findInPack(name)
  return known ? { name: known.name, category: known.item.category } : { name, category: null }
}
