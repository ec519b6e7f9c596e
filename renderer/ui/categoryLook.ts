import {
  type CategoryKey,
  categoryKeys,
  getCategory,
  type PackCategory,
} from '../../shared/packs/categoryPack.ts'
import type { Language } from '../../shared/packs/language.ts'
import { getTexts } from '../../shared/texts/texts.ts'

/** A category as a colour with its letter: never the one without the other. */
export interface CategoryLook {
  readonly text: string
  readonly color: string
  readonly letterColor: string
}

const isKnown = (key: string | null): key is CategoryKey =>
  key !== null && (categoryKeys as readonly string[]).includes(key)

/** The pack's category; a key of a newer pack counts as not sorted, and is kept in the record. */
export const categoryOf = (key: string | null): PackCategory | null =>
  isKnown(key) ? getCategory(key) : null

export const categoryName = (key: string | null, language: Language): string =>
  categoryOf(key)?.name[language] ?? getTexts(language).stakeholder.noCategory

/** Grey and without a letter: not one of the twelve, and not to be mistaken for one. */
const unsorted: CategoryLook = { text: '–', color: '#E1E8E9', letterColor: '#3F5056' }

const looks = new Map<string, CategoryLook>(
  categoryKeys.map((key) => {
    const { letter, color, letterColor } = getCategory(key)
    return [key, { text: letter, color, letterColor }]
  }),
)

/** The same category gives the same object. */
export const bandOf = (category: string | null): CategoryLook =>
  (category === null ? undefined : looks.get(category)) ?? unsorted
