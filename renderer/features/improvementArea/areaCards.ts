import type { RankedArea } from '../../../shared/features/improvementArea/select.ts'
import type { BoardCard, CardFace } from '../../canvas/boardConfig.ts'

const BAND_COLOR = '#05222C'
const LETTER_COLOR = '#FFFFFF'

/** An area as a card: its band carries the live rank, or a dash while it has none. */
const faceOf = ({ area, rank }: RankedArea): CardFace => ({
  id: area.id,
  name: area.title,
  band: { text: rank === null ? '–' : String(rank), color: BAND_COLOR, letterColor: LETTER_COLOR },
})

export interface AreaCards {
  readonly placed: readonly BoardCard[]
  readonly unplaced: readonly CardFace[]
}

/** Splits the ranked areas into those on the matrix and those in the tray. */
export function areaCards(ranked: readonly RankedArea[]): AreaCards {
  const placed: BoardCard[] = []
  const unplaced: CardFace[] = []
  for (const entry of ranked) {
    if (entry.point) placed.push({ ...faceOf(entry), ...entry.point })
    else unplaced.push(faceOf(entry))
  }
  return { placed, unplaced }
}
