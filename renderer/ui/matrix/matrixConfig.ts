import { type Matrix, toScore } from '../../../shared/features/areaPlacement/matrix.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { priorityQuadrantPack } from '../../../shared/packs/priorityQuadrantPack.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import type { BoardQuadrant, PlaneConfig } from '../../canvas/boardConfig.ts'
import { formatScore } from './formatScore.ts'

const TICKS = ['1', '2', '3', '4', '5']
const ENDS = ['1', '5'] as const
/** Titles are longer than stakeholders' names; the matrix gives them a wider card. */
const MAX_NAME_WIDTH_PX = 210

/** The matrix important × within reach, on the same board as the stakeholder map. */
export function matrixConfig(
  { improvementArea: texts, board }: Texts,
  language: Language,
  matrix: Matrix,
): PlaneConfig {
  return {
    form: 'plane',
    x: { label: texts.influenceability, words: TICKS, spacing: 'ticks', ends: ENDS },
    y: { label: texts.importance, words: TICKS, spacing: 'ticks', ends: ENDS },
    quadrants: priorityQuadrantPack
      .filter((quadrant) => quadrant.matrix === matrix)
      .map(
        ({ key, x, y, name, advice }): BoardQuadrant => ({
          key,
          x,
          y,
          label: name[language],
          // Only the one that says where to go is drawn; the others say themselves what to do.
          ...(key === 'liftTogether' ? { advice: advice[language] } : {}),
          tone: key === 'doNow' ? 'strong' : key === 'leave' ? 'quiet' : 'middle',
        }),
      ),
    describe: ({ x, y }) => [
      { text: `${texts.important} ` },
      { text: formatScore(toScore(y), language), isStrong: true },
      { text: ` · ${texts.withinReach.toLocaleLowerCase(language)} ` },
      { text: formatScore(toScore(x), language), isStrong: true },
    ],
    heldBy: board.heldBy,
    maxNameWidthPx: MAX_NAME_WIDTH_PX,
  }
}
