import type { State } from '../../../shared/core/state.ts'
import { getStakeholder } from '../../../shared/features/stakeholder/select.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { BoardCard } from '../../canvas/boardConfig.ts'
import { categoryName } from './cardFace.ts'
import { levelWord } from './mapConfig.ts'

/** A card in words, for those who hear the map: name, category, and both values with their words. */
export function describeCard({ id, name, x, y }: BoardCard, state: State, language: Language): string {
  const { stakeholder: words } = getTexts(language)
  const inWords = (value: number): string =>
    words.valueInWords(levelWord(value, language), Math.round(value * 100))
  const category = categoryName(getStakeholder(state, id)?.category ?? null, language)
  return words.describe(stripSoftHyphens(name), category, inWords(y), inWords(x))
}
