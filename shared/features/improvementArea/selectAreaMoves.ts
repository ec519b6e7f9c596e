import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { type Matrix, type MatrixPoint, matrixPointOf } from '../areaPlacement/matrix.ts'
import { getOwnAreaPlacement } from '../areaPlacement/select.ts'
import type { Gathering } from '../gathering/record.ts'
import { selectGatherings } from '../gathering/select.ts'
import { selectAreaOnMatrix, selectImprovementAreas } from './select.ts'

export interface AreaMoves {
  /** The gathering it is compared with. */
  readonly since: Gathering
  /** Where the areas that have moved stood then. */
  readonly ghosts: readonly (MatrixPoint & { readonly id: Id })[]
}

/** A shorter move is a hand that shook, or a card set straight (as on the stakeholder map). */
const MOVE_THRESHOLD = 0.02

/** The earlier gatherings that placed anything on this matrix, the nearest first; none = this is the first. */
export function selectEarlierMatrices(
  state: State,
  municipalityId: Id,
  gatheringId: Id,
  matrix: Matrix,
): readonly Gathering[] {
  const gatherings = selectGatherings(state)
  const here = gatherings.findIndex(({ id }) => id === gatheringId)
  const areas = selectImprovementAreas(state, municipalityId)
  return gatherings
    .slice(0, Math.max(0, here))
    .filter((gathering) =>
      areas.some(({ id }) => matrixPointOf(getOwnAreaPlacement(state, id, gathering.id), matrix)),
    )
    .reverse()
}

/**
 * What has moved on a matrix since an earlier gathering (`sinceId`; not one of them = the nearest); null =
 * nobody placed anything before.
 */
export function selectAreaMoves(
  state: State,
  municipalityId: Id,
  gatheringId: Id,
  matrix: Matrix,
  sinceId: Id | null = null,
): AreaMoves | null {
  const earlier = selectEarlierMatrices(state, municipalityId, gatheringId, matrix)
  const since = earlier.find(({ id }) => id === sinceId) ?? earlier[0]
  if (!since) return null
  const ghosts = selectImprovementAreas(state, municipalityId).flatMap((area) => {
    const from = selectAreaOnMatrix(state, area, since.id, matrix).point
    const to = selectAreaOnMatrix(state, area, gatheringId, matrix).point
    if (!from || !to || Math.hypot(to.x - from.x, to.y - from.y) <= MOVE_THRESHOLD) return []
    return [{ id: area.id, ...from }]
  })
  return { since, ghosts }
}
