import { getGathering } from '../../../shared/features/gathering/select.ts'
import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import { selectCardsOnMap } from '../../../shared/features/stakeholder/select.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { emptyScene } from '../../canvas/boardScene.ts'
import { composeFormat } from '../../canvas/picture/composeFormat.ts'
import type { PictureContent } from '../../canvas/picture/composePicture.ts'
import { makePng } from '../../canvas/picture/makePng.ts'
import type { PaintMap } from '../../ui/exportParts.ts'
import { formatDay } from '../../ui/formatDate.ts'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { mapConfig } from './mapConfig.ts'
import { mapLegend } from './mapLegend.ts'
import { toBoardCards } from './toBoardCards.ts'

/** 2,400 × 1,350: names can be read on a page of A4, and nine of them take half a second each less than at 2×. */
const PIXEL_RATIO = 1.25

/**
 * The grid as the group saw it, without anybody's board on the screen: PNG, or null when this machine has
 * no memory for it. Always the grid, which has the same place for everybody, and what the charts show too.
 */
export const paintMap: PaintMap = async (state, { municipalityId, gatheringId, language, hasJudgements }) => {
  const { placed } = toBoardCards(selectCardsOnMap(state, municipalityId, gatheringId), {
    form: 'plane',
    showsAttitude: hasJudgements,
  })
  const cards = hasJudgements ? placed : placed.map(({ hasFlag: _flag, ...card }) => card)
  const texts = getTexts(language)
  const date = getGathering(state, gatheringId)?.date ?? null
  const content: PictureContent = {
    scene: { ...emptyScene(mapConfig(language)), cards },
    title: texts.stakeholder.title,
    municipality: getMunicipality(state, municipalityId)?.name ?? '',
    gathering: gatheringTitle(state, gatheringId, texts),
    // Always with the year: what is taken home is kept.
    day: date === null ? '' : formatDay(date, language, ''),
    legend: mapLegend(cards, null, language),
    part: 'whole',
    hasSigns: hasJudgements,
  }
  return makePng(await composeFormat(content, 'png2'), PIXEL_RATIO)
}
