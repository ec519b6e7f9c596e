import type { AxisPosition } from '../../../canvas/boardConfig.ts'

export type Scores =
  | { readonly kind: 'placed'; readonly position: AxisPosition }
  | { readonly kind: 'notPlaced' }
  | { readonly kind: 'half' }
  | { readonly kind: 'wrong' }

/** 0..1, or null for anything but a whole number from 0 to 100. */
export const parseScore = (typed: string): number | null => {
  if (!/^\d{1,3}$/.test(typed.trim())) return null
  const score = Number(typed)
  return score <= 100 ? score / 100 : null
}

/** Two fields of 0–100 as a place on the map; both empty means the tray, never the middle. */
export function parseScores(influence: string, interest: string): Scores {
  const [noInfluence, noInterest] = [influence.trim() === '', interest.trim() === '']
  if (noInfluence && noInterest) return { kind: 'notPlaced' }
  const [y, x] = [parseScore(influence), parseScore(interest)]
  if ((y === null && !noInfluence) || (x === null && !noInterest)) return { kind: 'wrong' }
  return x === null || y === null ? { kind: 'half' } : { kind: 'placed', position: { x, y } }
}

export const toScoreText = (value: number | undefined): string =>
  value === undefined ? '' : String(Math.round(value * 100))
