import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { priorityQuadrantOf } from './quadrant.ts'
import type { ImprovementArea } from './record.ts'
import { selectAreaOnMatrix } from './select.ts'

/** Whether an area stands in «Løft sammen» at a gathering: important, and out of the municipality's own reach. */
export function isLifted(state: State, area: ImprovementArea, gatheringId: Id): boolean {
  const { point } = selectAreaOnMatrix(state, area, gatheringId, 'reach')
  return point !== null && priorityQuadrantOf('reach', point) === 'liftTogether'
}
