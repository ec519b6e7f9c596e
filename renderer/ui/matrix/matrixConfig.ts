import { type Matrix, toScore } from '../../../shared/features/areaPlacement/matrix.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { type PriorityQuadrantKey, priorityQuadrantPack } from '../../../shared/packs/priorityQuadrantPack.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import type { BoardQuadrant, PlaneConfig } from '../../canvas/boardConfig.ts'
import { formatScore } from './formatScore.ts'
import { matrixWords } from './matrixWords.ts'

const TICKS = ['1', '2', '3', '4', '5']
const ENDS = ['1', '5'] as const
/** Titles are longer than stakeholders' names; the matrix gives them a wider card. */
const MAX_NAME_WIDTH_PX = 210

/** Where to begin and what to leave, on each matrix. */
const tones: Readonly<Partial<Record<PriorityQuadrantKey, BoardQuadrant['tone']>>> = {
  doNow: 'strong',
  leave: 'quiet',
  startHere: 'strong',
  notNow: 'quiet',
}

/** What a quadrant asks the group to do, for the projector's line. */
export const quadrantAdvice = (key: string, language: Language): string =>
  priorityQuadrantPack.find((quadrant) => quadrant.key === key)?.advice[language] ?? ''

/** A matrix of areas, on the same board as the stakeholder map. */
export function matrixConfig(texts: Texts, language: Language, matrix: Matrix): PlaneConfig {
  const words = matrixWords(texts, matrix)
  return {
    form: 'plane',
    x: { label: words.x, words: TICKS, spacing: 'ticks', ends: ENDS },
    y: { label: words.y, words: TICKS, spacing: 'ticks', ends: ENDS },
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
          tone: tones[key] ?? 'middle',
        }),
      ),
    describe: ({ x, y }) => [
      { text: `${words.yShort} ` },
      { text: formatScore(toScore(y), language), isStrong: true },
      { text: ` · ${words.xShort.toLocaleLowerCase(language)} ` },
      { text: formatScore(toScore(x), language), isStrong: true },
    ],
    heldBy: texts.board.heldBy,
    maxNameWidthPx: MAX_NAME_WIDTH_PX,
  }
}
