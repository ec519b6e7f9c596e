import type { Id } from '../../../../shared/core/ids.ts'
import {
  axisFields,
  fromScore,
  type Matrix,
  type MatrixPoint,
  matrices,
} from '../../../../shared/features/areaPlacement/matrix.ts'
import { getImprovementArea, selectAreaOnMatrix } from '../../../../shared/features/improvementArea/select.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { type Cells, numberIn } from './cells.ts'
import { notAllowed } from './columnProblems.ts'
import type { ColumnProblem, Step, TakerContext } from './rowTaker.ts'
import { workedGathering } from './workedGathering.ts'

/** The steps that put an area where its numbers 1–5 say, on each matrix they say something of. */
export interface TakenMatrices {
  readonly steps: readonly Step[]
  readonly problems: readonly ColumnProblem[]
}

type Axis = 'x' | 'y'

/** Two numbers are one point: a number nobody touched stays as exact as it was, and half a point is none. */
function takeMatrix(
  context: TakerContext,
  improvementAreaId: Id,
  cells: Cells,
  matrix: Matrix,
): TakenMatrices {
  const fields = axisFields[matrix]
  const said = (['x', 'y'] as const).filter((axis) => cells.has(fields[axis]))
  if (said.length === 0) return { steps: [], problems: [] }
  const gathering = workedGathering(context)
  const area = getImprovementArea(context.state, improvementAreaId)
  if (!gathering) return { steps: [], problems: said.map((axis) => notAllowed(fields[axis])) }
  const now = area ? selectAreaOnMatrix(context.state, area, gathering.id, matrix).point : null
  const wanted = { x: valueOn('x', cells, matrix, now), y: valueOn('y', cells, matrix, now) }
  const where = { gatheringId: gathering.id, matrix }
  if (wanted.x !== null && wanted.y !== null) {
    const places = [{ improvementAreaId, x: wanted.x, y: wanted.y }]
    return { steps: [{ kind: 'improvementArea.place', payload: { ...where, places } }], problems: [] }
  }
  if (wanted.x === null && wanted.y === null) {
    // A new area stands nowhere, and has nothing to be taken off.
    if (!now) return { steps: [], problems: [] }
    const improvementAreaIds = [improvementAreaId]
    return {
      steps: [{ kind: 'improvementArea.unplace', payload: { ...where, improvementAreaIds } }],
      problems: [],
    }
  }
  const titles = getTexts(context.language).workbook.columns
  return {
    steps: [],
    problems: said.map((axis) => ({
      column: fields[axis],
      reason: 'needsBoth',
      hint: titles[fields[axis === 'x' ? 'y' : 'x']],
    })),
  }
}

function valueOn(axis: Axis, cells: Cells, matrix: Matrix, now: MatrixPoint | null): number | null {
  const score = numberIn(cells, axisFields[matrix][axis])
  if (score === undefined) return now?.[axis] ?? null
  return score === null ? null : fromScore(score)
}

/** On both matrices, at the gathering the municipality is at. */
export function takeMatrices(context: TakerContext, improvementAreaId: Id, cells: Cells): TakenMatrices {
  const taken = matrices.map((matrix) => takeMatrix(context, improvementAreaId, cells, matrix))
  return {
    steps: taken.flatMap(({ steps }) => steps),
    problems: taken.flatMap(({ problems }) => problems),
  }
}
