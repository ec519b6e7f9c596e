import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import { type ImprovementArea, improvementAreaNoun } from './record.ts'

export const getImprovementArea = (state: State, id: Id): ImprovementArea | undefined =>
  improvementAreaNoun.get(state, id)

/** A municipality's improvement areas in the order they were added. */
export const selectImprovementAreas = (state: State, municipalityId: Id): readonly ImprovementArea[] =>
  improvementAreaNoun
    .all(state)
    .filter((record) => record.municipalityId === municipalityId)
    .sort(compareOrder)

/** A position on the matrix, both 0..1. */
export interface MatrixPosition {
  readonly importance: number
  readonly influenceability: number
}

export const getMatrixPosition = ({
  importance,
  influenceability,
}: ImprovementArea): MatrixPosition | null =>
  importance === null || influenceability === null ? null : { importance, influenceability }

/** People read the matrix as 1..5 on both axes, as in the spreadsheet it replaces. */
export const toScore = (value: number): number => 1 + 4 * value
export const fromScore = (score: number): number => (score - 1) / 4

export interface RankedArea {
  readonly area: ImprovementArea
  /** 1 = most important and most within reach; null = not placed, so not ranked. */
  readonly rank: number | null
}

/**
 * Placed areas by important × influenceable (both on the 1..5 scale), then by importance, then in
 * the order they were added; the ones not placed follow, without a rank.
 */
export function selectRankedAreas(state: State, municipalityId: Id): readonly RankedArea[] {
  const areas = selectImprovementAreas(state, municipalityId)
  const placed = areas.flatMap((area) => {
    const position = getMatrixPosition(area)
    if (!position) return []
    const importance = toScore(position.importance)
    return [{ area, importance, product: importance * toScore(position.influenceability) }]
  })
  placed.sort((left, right) => right.product - left.product || right.importance - left.importance)
  return [
    ...placed.map(({ area }, index) => ({ area, rank: index + 1 })),
    ...areas.filter((area) => !getMatrixPosition(area)).map((area) => ({ area, rank: null })),
  ]
}
