import type { BoardConfig, BoardQuadrant } from './boardConfig.ts'

const rowOf = ({ y }: BoardQuadrant): number => (y === 'high' ? 0 : 1)
const columnOf = ({ x }: BoardQuadrant): number => (x === 'low' ? 0 : 1)

/** The quadrants as one reads them, each with its key: 1 is up left, 4 is down right. */
export const numberedQuadrants = (
  config: BoardConfig,
): readonly { quadrant: BoardQuadrant; digit: string }[] =>
  [...config.quadrants]
    .sort((one, other) => rowOf(one) - rowOf(other) || columnOf(one) - columnOf(other))
    .map((quadrant, index) => ({ quadrant, digit: String(index + 1) }))
