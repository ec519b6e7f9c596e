import type { AxisPosition, BoardQuadrant } from './boardConfig.ts'

/** About a card's size as shares of the axes: two cards closer than this would lie on each other. */
const CARD_WIDTH = 0.17
const CARD_HEIGHT = 0.075
const COLUMNS = 9
const ROWS = 13

/**
 * A place in a quadrant for a card that is sent there without pointing: the middle if it is free,
 * else the free place nearest to it, else the least crowded one.
 */
export function freePlace(
  quadrant: Pick<BoardQuadrant, 'x' | 'y'>,
  others: readonly AxisPosition[],
): AxisPosition {
  const middle = { x: quadrant.x === 'high' ? 0.75 : 0.25, y: quadrant.y === 'high' ? 0.75 : 0.25 }
  const candidates: AxisPosition[] = []
  for (let column = 0; column < COLUMNS; column++)
    for (let row = 0; row < ROWS; row++)
      candidates.push({
        x: middle.x + ((column - (COLUMNS - 1) / 2) / (COLUMNS - 1)) * 0.36,
        y: middle.y + ((row - (ROWS - 1) / 2) / (ROWS - 1)) * 0.42,
      })
  const far = ({ x, y }: AxisPosition): number => Math.hypot(x - middle.x, y - middle.y)
  candidates.sort((one, other) => far(one) - far(other))
  const crowd = (place: AxisPosition): number =>
    others.filter(({ x, y }) => Math.abs(x - place.x) < CARD_WIDTH && Math.abs(y - place.y) < CARD_HEIGHT)
      .length
  let best = middle
  let fewest = Number.POSITIVE_INFINITY
  for (const place of candidates) {
    const count = crowd(place)
    if (count < fewest) {
      best = place
      fewest = count
    }
    if (count === 0) break
  }
  return best
}
