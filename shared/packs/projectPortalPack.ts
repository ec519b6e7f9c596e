import groups from '../../resources/packs/projectPortalGroups.json' with { type: 'json' }
import type { CategoryKey } from './categoryPack.ts'

/** One of the fixed values of «interessentgruppe» in Prosjektportalen's stakeholder register. */
export interface ProjectPortalGroup {
  readonly word: string
  /** What such a card becomes. */
  readonly category: CategoryKey
  /** What it may be instead, when a card's own name is known to be of one of these. */
  readonly others: readonly CategoryKey[]
}

/** In Prosjektportalen's own order. */
// A JSON import widens the categories to string; `packs.test.ts` holds the file to them.
export const projectPortalPack = groups as readonly ProjectPortalGroup[]
