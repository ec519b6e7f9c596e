import { quadrantOf, ringOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import { attitudePack } from '../../../../shared/packs/attitudePack.ts'
import { categoryKeys } from '../../../../shared/packs/categoryPack.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { quadrantPack } from '../../../../shared/packs/quadrantPack.ts'
import { ringPack } from '../../../../shared/packs/ringPack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { categoryName, categoryOf } from '../../../ui/categoryLook.ts'
import type { MenuItem } from '../../../ui/Menu.tsx'
import type { ListRowContext } from './rowContext.ts'

// What the menus of a row offer, in words of one language. What is chosen already is not saved again.

export function categoryChoices({ card, deeds }: ListRowContext, language: Language): readonly MenuItem[] {
  const known = categoryOf(card.stakeholder.category)?.key ?? null
  return [...categoryKeys, null].map((key) => ({
    label: categoryName(key, language),
    hint: categoryOf(key)?.letter ?? '–',
    isSelected: key === known,
    run: () => key !== known && deeds.edit(card, 'category', { category: key }),
  }))
}

/** The four quadrants, and the two honest answers. */
export function quadrantChoices({ card, deeds }: ListRowContext, language: Language): readonly MenuItem[] {
  const { board } = getTexts(language)
  const { position, isUnsure } = card
  const current = position && quadrantOf(position)
  const isInTray = position === null && !isUnsure
  return [
    ...quadrantPack.map(({ key, name }) => ({
      label: name[language],
      isSelected: key === current,
      run: () => deeds.chooseQuadrant(card, key),
    })),
    { label: board.unsure, isSelected: isUnsure, run: () => !isUnsure && deeds.markUnsure(card) },
    { label: board.notPlaced, isSelected: isInTray, run: () => !isInTray && deeds.unplace(card) },
  ]
}

export function ringChoices({ card, deeds }: ListRowContext, language: Language): readonly MenuItem[] {
  const { board } = getTexts(language)
  const current = card.ringPosition && ringOf(card.ringPosition)
  return [
    ...ringPack.map(({ key, name }) => ({
      label: name[language],
      isSelected: key === current,
      run: () => deeds.chooseRing(card, key),
    })),
    { label: board.notPlaced, isSelected: current === null, run: () => deeds.chooseRing(card, null) },
  ]
}

export function attitudeChoices({ card, deeds }: ListRowContext, language: Language): readonly MenuItem[] {
  const { mapList } = getTexts(language)
  const current = card.stakeholder.attitude
  return [
    ...attitudePack.map(({ key, name, symbol }) => ({
      label: name[language],
      hint: symbol,
      isSelected: key === current,
      run: () => key !== current && deeds.edit(card, 'attitude', { attitude: key }),
    })),
    {
      label: mapList.notAsked,
      isSelected: current === null,
      run: () => current !== null && deeds.edit(card, 'attitude', { attitude: null }),
    },
  ]
}
