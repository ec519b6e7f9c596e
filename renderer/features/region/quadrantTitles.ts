import type { Language } from '../../../shared/packs/language.ts'
import { quadrantPack } from '../../../shared/packs/quadrantPack.ts'
import type { Measure } from '../../canvas/cardLayout.ts'
import type { Box, Size } from './placeBox.ts'
import type { RegionSizes } from './regionLayout.ts'

const LINE_HEIGHT = 1.4

/** Where the quadrants' names stand on the map, so that no card is put over them. */
export const quadrantTitles = (
  map: Size,
  { titleFontPx, titlePaddingPx }: RegionSizes,
  measure: Measure,
  language: Language,
): readonly Box[] =>
  quadrantPack.map(({ influence, interest, name }) => ({
    left: (interest === 'high' ? map.width / 2 : 0) + titlePaddingPx,
    top: (influence === 'high' ? 0 : map.height / 2) + titlePaddingPx / 2,
    width: measure(name[language], titleFontPx),
    height: titleFontPx * LINE_HEIGHT,
  }))
