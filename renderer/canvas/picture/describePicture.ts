import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import { zoneAt, zonesOf } from '../zones.ts'
import type { PictureContent } from './composePicture.ts'

/** The map in words, part by part: what a screen reader says where others see a picture. */
export function describePicture(
  { scene, title, municipality }: Pick<PictureContent, 'scene' | 'title' | 'municipality'>,
  { picture: words }: Pick<Texts, 'picture'>,
): string {
  const { config, cards } = scene
  const zones = zonesOf(config).flatMap((zone) => {
    const names = cards
      .filter((card) => zoneAt(config, card) === zone)
      .map(({ name }) => stripSoftHyphens(name))
    return names.length === 0 ? [] : [words.zone(zone.label, names.join(', '))]
  })
  return [words.describe(title, municipality, words.cards(cards.length)), ...zones].join(' ')
}
