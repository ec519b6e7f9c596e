import { comparableName } from '../../../../shared/features/stakeholder/comparableName.ts'
import { type CategoryKey, categoryPack } from '../../../../shared/packs/categoryPack.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'

const byWord = new Map<string, CategoryKey>()
for (const { key, letter, name } of categoryPack)
  for (const word of [key, letter, ...Object.values(name)]) byWord.set(comparableName(word), key)

/** «B – Bedrifter», «(B)» and the like. */
const LETTER_FIRST = /^\(?\p{L}\)?\s*[-–—:.)]\s*(?=\S{2})/u

/** The category a word or letter stands for, in whatever language; null when it is none of the twelve. */
export function parseCategory(word: string): CategoryKey | null {
  const plain = comparableName(word)
  return byWord.get(plain) ?? byWord.get(plain.replace(LETTER_FIRST, '')) ?? null
}

const noCategory = new Set(
  languages.flatMap((language) => {
    const { stakeholder, workbook } = getTexts(language)
    return [stakeholder.noCategory, workbook.notSorted].map(comparableName)
  }),
)

/** Whether a cell says nothing, or says so itself: «ikke sortert», as our own workbooks write it. */
export const saysNoCategory = (word: string): boolean => word === '' || noCategory.has(comparableName(word))
