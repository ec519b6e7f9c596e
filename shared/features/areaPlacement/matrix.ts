import type { AreaPlacement } from './record.ts'

/** Two ways to look at the same areas: viktig × påvirkbar, and effekt × innsats. */
export const matrices = ['reach', 'effort'] as const
export type Matrix = (typeof matrices)[number]

/** A place on a matrix, both axes 0..1: x from the left, y from the bottom. */
export interface MatrixPoint {
  readonly x: number
  readonly y: number
}

type AxisField = 'importance' | 'influenceability' | 'effect' | 'effort'

/** Which field of a placement lies along which axis. */
export const axisFields: { readonly [Each in Matrix]: { readonly x: AxisField; readonly y: AxisField } } = {
  reach: { x: 'influenceability', y: 'importance' },
  effort: { x: 'effort', y: 'effect' },
}

export function matrixPointOf(placement: AreaPlacement | undefined, matrix: Matrix): MatrixPoint | null {
  if (!placement) return null
  const { x, y } = axisFields[matrix]
  const [atX, atY] = [placement[x], placement[y]]
  return atX === null || atY === null ? null : { x: atX, y: atY }
}

/** People read the matrices as 1..5 on both axes, as in the spreadsheet they replace. */
export const toScore = (value: number): number => 1 + 4 * value
export const fromScore = (score: number): number => (score - 1) / 4
