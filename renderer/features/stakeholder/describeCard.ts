import type { State } from '../../../shared/core/state.ts'
import { ringOf } from '../../../shared/features/stakeholder/quadrant.ts'
import { getStakeholder } from '../../../shared/features/stakeholder/select.ts'
import { attitudePack } from '../../../shared/packs/attitudePack.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { ringPack } from '../../../shared/packs/ringPack.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { BoardCard } from '../../canvas/boardConfig.ts'
import { categoryName } from '../../ui/categoryLook.ts'
import { levelWord } from './mapConfig.ts'
import type { MapForm } from './useStakeholderActions.ts'

/**
 * A card in words, for those who hear the map: name, category, where it stands, and what its signs
 * say. Only the signs that are shown: in the room an attitude that cannot be seen is not to be heard.
 */
export function describeCard(card: BoardCard, form: MapForm, state: State, language: Language): string {
  const { card: cardWords } = getTexts(language)
  const stakeholder = getStakeholder(state, card.id)
  const attitude = attitudePack.find(({ sign }) => sign === card.sign)?.name[language]
  const parts = [
    placeInWords(card, categoryName(stakeholder?.category ?? null, language), form, language),
    attitude && cardWords.attitudeIs(attitude.toLocaleLowerCase('nb')),
    card.hasFlag && cardWords.stronglyAffected.toLocaleLowerCase('nb'),
    stakeholder?.isRequired && cardWords.required.toLocaleLowerCase('nb'),
  ]
  return parts.filter(Boolean).join(', ')
}

function placeInWords(card: BoardCard, category: string, form: MapForm, language: Language): string {
  const { stakeholder: words, card: cardWords } = getTexts(language)
  const name = stripSoftHyphens(card.name)
  if (form === 'rings') {
    const key = ringOf({ ringX: card.x, ringY: card.y })
    const ring = ringPack.find((candidate) => candidate.key === key)?.name[language] ?? ''
    return cardWords.describeInRing(name, category, ring)
  }
  const inWords = (value: number): string =>
    words.valueInWords(levelWord(value, language), Math.round(value * 100))
  return words.describe(name, category, inWords(card.y), inWords(card.x))
}
