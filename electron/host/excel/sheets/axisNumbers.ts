import { toScore } from '../../../../shared/features/areaPlacement/matrix.ts'

/**
 * Rounds for the reader without carrying a number over the middle line, or the row would say 50
 * beside a word and a quadrant that belong below it.
 */
function roundWithin(value: number, decimals: number, limits: readonly number[]): number {
  const factor = 10 ** decimals
  const rounded = Math.round(value * factor) / factor
  const isCarried = limits.some((limit) => value < limit && rounded >= limit)
  return isCarried ? Math.floor(value * factor) / factor : rounded
}

/** An axis value as people read it, 0–100. The limits are those of the words (liten, middels, stor). */
export const toPercent = (value: number): number => roundWithin(value * 100, 0, [25, 50, 75])

/** An axis value on the scale 1–5 with one decimal. The limit is the middle of the matrix. */
export const toRoundScore = (value: number): number => roundWithin(toScore(value), 1, [3])
