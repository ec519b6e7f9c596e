import type { PriorityQuadrantKey } from '../../packs/priorityQuadrantPack.ts'
import type { Matrix, MatrixPoint } from '../areaPlacement/matrix.ts'

/** Which quadrant of a matrix a place lies in. The middle lines belong to the upper and right half. */
export function priorityQuadrantOf(matrix: Matrix, { x, y }: MatrixPoint): PriorityQuadrantKey {
  if (matrix === 'reach') {
    if (y >= 0.5) return x >= 0.5 ? 'doNow' : 'liftTogether'
    return x >= 0.5 ? 'ifItFits' : 'leave'
  }
  if (y >= 0.5) return x >= 0.5 ? 'bigBet' : 'startHere'
  return x >= 0.5 ? 'notNow' : 'smallPicks'
}
