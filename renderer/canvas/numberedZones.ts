import type { BoardConfig, BoardQuadrant, BoardZone } from './boardConfig.ts'

const rowOf = ({ y }: BoardQuadrant): number => (y === 'high' ? 0 : 1)
const columnOf = ({ x }: BoardQuadrant): number => (x === 'low' ? 0 : 1)

const inReadingOrder = (quadrants: readonly BoardQuadrant[]): readonly BoardQuadrant[] =>
  [...quadrants].sort((one, other) => rowOf(one) - rowOf(other) || columnOf(one) - columnOf(other))

/** The parts of a board, each with its key: quadrants as one reads them (1 is up left, 4 down right), rings from within. */
export const numberedZones = (
  config: BoardConfig,
): readonly { readonly zone: BoardZone; readonly digit: string }[] =>
  (config.form === 'rings' ? config.rings : inReadingOrder(config.quadrants)).map((zone, index) => ({
    zone,
    digit: String(index + 1),
  }))
