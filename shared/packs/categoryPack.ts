import categories from '../../resources/packs/categories.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

/** The twelve stakeholder categories, in the order they are listed to people. */
export const categoryKeys = [
  'politics',
  'admin',
  'firms',
  'bizorg',
  'primary',
  'innovation',
  'region',
  'state',
  'education',
  'labour',
  'property',
  'citizens',
] as const

export type CategoryKey = (typeof categoryKeys)[number]

/** Shown as band colour, letter and name together: colour alone never carries the meaning. */
export interface PackCategory {
  readonly key: CategoryKey
  readonly letter: string
  /** Band colour, `#RRGGBB`. Its distance to the other eleven is measured in the test beside this file. */
  readonly color: string
  /** Colour of the letter on the band, `#RRGGBB`, at least 4.5:1. */
  readonly letterColor: string
  readonly name: LocalizedText
}

/** Categories in the order of `categoryKeys`. Colours: docs/design.md, Categories. */
// A JSON import widens keys to string; the test holds the file to `categoryKeys`.
export const categoryPack = categories as readonly PackCategory[]

const categoriesByKey = new Map(categoryPack.map((category) => [category.key, category]))

/** Throws if the pack lost a category: that is a broken build, nothing a user can mend. */
export function getCategory(key: CategoryKey): PackCategory {
  const category = categoriesByKey.get(key)
  if (!category) throw new Error(`categories.json has no category "${key}"`)
  return category
}
