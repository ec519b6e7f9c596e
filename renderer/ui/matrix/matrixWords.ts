import type { Matrix } from '../../../shared/features/areaPlacement/matrix.ts'
import type { Texts } from '../../../shared/texts/texts.ts'

/** What a matrix and its axes are called: as a question along the axis, and in one word. */
export interface MatrixWords {
  readonly name: string
  /** What the room is asked. */
  readonly question: string
  readonly x: string
  readonly y: string
  readonly xShort: string
  readonly yShort: string
  readonly xField: string
  readonly yField: string
  /** Both scores in a line, the upright axis first. */
  readonly describe: (y: string, x: string) => string
}

export function matrixWords({ improvementArea: words }: Texts, matrix: Matrix): MatrixWords {
  if (matrix === 'reach')
    return {
      name: words.boardName,
      question: words.question,
      x: words.influenceability,
      y: words.importance,
      xShort: words.withinReach,
      yShort: words.important,
      xField: words.influenceabilityField,
      yField: words.importanceField,
      describe: words.axisDescription,
    }
  return {
    name: words.effortName,
    question: words.effortQuestion,
    x: words.effort,
    y: words.effect,
    xShort: words.effortShort,
    yShort: words.effectShort,
    xField: words.effortField,
    yField: words.effectField,
    describe: words.effortDescription,
  }
}
