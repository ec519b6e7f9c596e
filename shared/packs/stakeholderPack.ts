import stakeholders from '../../resources/packs/stakeholders.json' with { type: 'json' }
import type { CategoryKey } from './categoryPack.ts'
import type { LocalizedText } from './language.ts'

/** A typical stakeholder the facilitator can put in the drawer instead of typing it. */
export interface PackStakeholder {
  /** Stable across releases: files remember which suggestion a card came from. */
  readonly key: string
  readonly category: CategoryKey
  /** Long nb and nn words carry soft hyphens; see `stripSoftHyphens`. */
  readonly name: LocalizedText
}

/** The 68 suggestions, grouped by category. */
// A JSON import widens the category to string; the test checks every one against `categoryKeys`.
export const stakeholderPack = stakeholders as readonly PackStakeholder[]
