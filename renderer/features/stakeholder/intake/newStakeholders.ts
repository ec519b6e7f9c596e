import type { MapPosition } from '../../../../shared/features/placement/select.ts'
import type { CleanCardFields } from '../../../../shared/features/stakeholder/cardFields.ts'
import { findInPack } from '../../../../shared/features/stakeholder/packMatches.ts'

/** What a list can say of a card beside its name, category and note. */
export type SaidOfCard = Readonly<Omit<CleanCardFields, 'name' | 'category' | 'note' | 'characteristics'>>

/** What is known of a card before it has id and order. */
export interface NewCard extends SaidOfCard {
  readonly name: string
  readonly category: string | null
  readonly note?: string
  /** Where it stands at the gathering that is shown; not given = in the tray. */
  readonly place?: MapPosition
}

/** A typed name; one the pack knows gets its joints for breaking, and its category. */
export function newCard(name: string): NewCard {
  const known = findInPack(name)
  return known ? { name: known.name, category: known.item.category } : { name, category: null }
}
