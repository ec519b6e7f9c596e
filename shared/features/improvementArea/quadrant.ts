import type { PriorityQuadrantKey } from '../../packs/priorityQuadrantPack.ts'
import type { MatrixPosition } from './select.ts'

/** Which quadrant of the matrix a position lies in. The middle line belongs to the upper and right half. */
export function priorityQuadrantOf({ importance, influenceability }: MatrixPosition): PriorityQuadrantKey {
  if (importance >= 0.5) return influenceability >= 0.5 ? 'doNow' : 'liftTogether'
  return influenceability >= 0.5 ? 'ifItFits' : 'leave'
}
