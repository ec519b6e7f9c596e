import { quadrantOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import { quadrantPack } from '../../../../shared/packs/quadrantPack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { PictureSheet } from '../sheetModel.ts'
import { pngSize } from '../write/pngSize.ts'
import type { SheetContext } from './sheetMaker.ts'
import { stakeholderRows } from './stakeholderRows.ts'

/** The map as the group saw it, and what the front page says of it; none without a picture. */
export interface MapPicture {
  readonly sheet: PictureSheet
  readonly about: string
}

/** `png` is what the page has painted and handed in for this municipality. */
export function mapPicture(context: SheetContext, png: Uint8Array | undefined): MapPicture | null {
  const { state, municipalities, language, scope } = context
  const [municipality] = municipalities
  const size = png && pngSize(png)
  if (scope !== 'municipality' || !municipality || !png || !size) return null
  const { charts: words } = getTexts(language).workbook
  const placed = stakeholderRows(state, municipality).flatMap(({ placed: at }) => at ?? [])
  const [when] = placed
  const counts = quadrantPack.map(({ key, name }) => {
    const inside = placed.filter(({ position }) => position && quadrantOf(position) === key)
    return words.pictureQuadrant(name[language], inside.length)
  })
  const gathering = when ? `${when.number}. ${when.gathering.title}` : ''
  return {
    sheet: {
      kind: 'picture',
      name: words.pictureSheet,
      png,
      ...size,
      title: words.pictureTitle(municipality.name),
      description: words.pictureDescription(municipality.name, gathering, counts.join(' ')),
    },
    about: words.pictureAbout,
  }
}
