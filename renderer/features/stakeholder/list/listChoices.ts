import { attitudePack } from '../../../../shared/packs/attitudePack.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { quadrantPack } from '../../../../shared/packs/quadrantPack.ts'
import { ringPack } from '../../../../shared/packs/ringPack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'

export const NOT_PLACED = 'notPlaced'
export const UNSURE = 'unsure'
export const NOT_SAID = ''

export interface ListChoices {
  readonly zones: readonly Choice[]
  readonly rings: readonly Choice[]
  readonly attitudes: readonly Choice[]
}

export interface Choice {
  readonly value: string
  readonly label: string
}

/** What the cells of the list offer, in words of one language. */
export function listChoices(language: Language): ListChoices {
  const { mapList, board } = getTexts(language)
  const named = <Item extends { readonly key: string; readonly name: Readonly<Record<Language, string>> }>(
    items: readonly Item[],
    label: (item: Item) => string = ({ name }) => name[language],
  ): readonly Choice[] => items.map((item) => ({ value: item.key, label: label(item) }))
  return {
    zones: [
      ...named(quadrantPack),
      { value: UNSURE, label: board.unsure },
      { value: NOT_PLACED, label: board.notPlaced },
    ],
    rings: [...named(ringPack), { value: NOT_PLACED, label: mapList.notInRings }],
    attitudes: [
      { value: NOT_SAID, label: mapList.notAsked },
      ...named(attitudePack, ({ symbol, name }) => `${symbol} ${name[language]}`),
    ],
  }
}
