import { attitudePack } from '../../../shared/packs/attitudePack.ts'
import { categoryPack } from '../../../shared/packs/categoryPack.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { CardFace } from '../../canvas/boardConfig.ts'
import type { PictureLegend } from '../../canvas/picture/pictureLegend.ts'
import { bandOf } from '../../ui/categoryLook.ts'

/** What the cards on a map show, in words: categories, signs and pennant that are there, and no more. */
export function mapLegend(
  cards: readonly CardFace[],
  /** Number of the gathering that arrows start from; null = no arrows. */
  earlier: number | null,
  language: Language,
): PictureLegend {
  const { stakeholder: words } = getTexts(language)
  const bands = new Set(cards.map(({ band }) => band))
  const signs = new Set(cards.flatMap(({ sign }) => sign ?? []))
  const unsorted = bands.has(bandOf(null)) ? [{ band: bandOf(null), label: words.noCategory }] : []
  return {
    bands: [
      ...categoryPack
        .filter(({ key }) => bands.has(bandOf(key)))
        .map(({ key, name }) => ({ band: bandOf(key), label: name[language] })),
      ...unsorted,
    ],
    signs: attitudePack
      .filter(({ sign }) => signs.has(sign))
      .map(({ sign, name }) => ({ sign, label: name[language] })),
    flag: cards.some(({ hasFlag }) => hasFlag) ? words.stronglyAffected : null,
    ghosts: earlier === null ? null : words.movedSince(earlier),
  }
}
