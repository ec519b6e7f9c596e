import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import { type Matrix, type MatrixPoint, matrixPointOf, toScore } from '../areaPlacement/matrix.ts'
import { getAreaPlacement } from '../areaPlacement/select.ts'
import { type ImprovementArea, improvementAreaNoun } from './record.ts'

export const getImprovementArea = (state: State, id: Id): ImprovementArea | undefined =>
  improvementAreaNoun.get(state, id)

/** A municipality's improvement areas in the order they were added, without those that were set aside. */
export const selectImprovementAreas = (state: State, municipalityId: Id): readonly ImprovementArea[] =>
  selectAllAreas(state, municipalityId).filter(({ isSetAside }) => !isSetAside)

export const selectAreasSetAside = (state: State, municipalityId: Id): readonly ImprovementArea[] =>
  selectAllAreas(state, municipalityId).filter(({ isSetAside }) => isSetAside)

export const selectAllAreas = (state: State, municipalityId: Id): readonly ImprovementArea[] =>
  improvementAreaNoun
    .all(state)
    .filter((record) => record.municipalityId === municipalityId)
    .sort(compareOrder)

/** An area as a gathering sees it on one matrix. */
export interface AreaOnMatrix {
  readonly area: ImprovementArea
  /** 0..1 from the left and from the bottom; null = not placed. */
  readonly point: MatrixPoint | null
  readonly reason: string
}

export function selectAreaOnMatrix(
  state: State,
  area: ImprovementArea,
  gatheringId: Id,
  matrix: Matrix,
): AreaOnMatrix {
  const placement = getAreaPlacement(state, area.id, gatheringId)
  return { area, point: matrixPointOf(placement, matrix), reason: placement?.reason ?? '' }
}

export interface RankedArea extends AreaOnMatrix {
  /** 1 = first to talk about; null = not placed, so not ranked. */
  readonly rank: number | null
}

/** How far up an area comes, on the 1..5 scale people read: important × within reach, or effect × how little work. */
function weightOf(matrix: Matrix, { x, y }: MatrixPoint): number {
  return toScore(y) * (matrix === 'reach' ? toScore(x) : 6 - toScore(x))
}

/**
 * Placed areas by their weight on the matrix, then by its upright axis, then in the order they were
 * added; the ones not placed follow, without a rank.
 */
export function selectRankedAreas(
  state: State,
  municipalityId: Id,
  gatheringId: Id,
  matrix: Matrix,
): readonly RankedArea[] {
  const areas = selectImprovementAreas(state, municipalityId).map((area) =>
    selectAreaOnMatrix(state, area, gatheringId, matrix),
  )
  const placed = areas.flatMap((entry) =>
    entry.point ? [{ entry, weight: weightOf(matrix, entry.point), upright: entry.point.y }] : [],
  )
  placed.sort((left, right) => right.weight - left.weight || right.upright - left.upright)
  return [
    ...placed.map(({ entry }, index) => ({ ...entry, rank: index + 1 })),
    ...areas.filter(({ point }) => !point).map((entry) => ({ ...entry, rank: null })),
  ]
}
