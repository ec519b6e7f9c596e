import type { Matrix } from '../../../../shared/features/areaPlacement/matrix.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'

/** What lies along the axes of a matrix, in a word each. */
export function axisWords({ improvementArea, placing }: Texts, matrix: Matrix) {
  return matrix === 'reach'
    ? { x: improvementArea.withinReach, y: improvementArea.important }
    : { x: placing.effort, y: placing.effect }
}
