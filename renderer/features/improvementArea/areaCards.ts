import type { Id } from '../../../shared/core/ids.ts'
import type { RankedArea } from '../../../shared/features/improvementArea/select.ts'
import type { BoardCard, CardBand, CardFace } from '../../canvas/boardConfig.ts'

const RANK_COLOR = '#05222C'
const DOTS_COLOR = '#0B5161'
const LETTER_COLOR = '#FFFFFF'

/** Dots or points by area, from a round whose result is shown; null = they are not asked for. */
export type ShownDots = ReadonlyMap<Id, number> | null

/** The band carries the live rank, or a dash while the area has none; or what it got, with a dot before it. */
function bandOf({ area, rank }: RankedArea, dots: ShownDots): CardBand {
  if (dots === null)
    return { text: rank === null ? '–' : String(rank), color: RANK_COLOR, letterColor: LETTER_COLOR }
  const count = dots.get(area.id)
  return { text: count === undefined ? '–' : `●${count}`, color: DOTS_COLOR, letterColor: LETTER_COLOR }
}

const faceOf = (entry: RankedArea, dots: ShownDots): CardFace => ({
  id: entry.area.id,
  name: entry.area.title,
  band: bandOf(entry, dots),
})

export interface AreaCards {
  readonly placed: readonly BoardCard[]
  readonly unplaced: readonly CardFace[]
}

/** Splits the ranked areas into those on the matrix and those in the tray. */
export function areaCards(ranked: readonly RankedArea[], dots: ShownDots): AreaCards {
  const placed: BoardCard[] = []
  const unplaced: CardFace[] = []
  for (const entry of ranked) {
    if (entry.point) placed.push({ ...faceOf(entry, dots), ...entry.point })
    else unplaced.push(faceOf(entry, dots))
  }
  return { placed, unplaced }
}
