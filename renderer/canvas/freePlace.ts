import type { AxisPosition, BoardConfig } from './boardConfig.ts'
import { ringDistance, zoneAt } from './zones.ts'

/** About a card's size as shares of the axes: two cards closer than this would lie on each other. */
const CARD_WIDTH = 0.17
const CARD_HEIGHT = 0.075
const COLUMNS = 9
const ROWS = 13
/** Rings: places an equal way apart all over the board, those outside the ring left out. */
const RING_COLUMNS = 16
const RING_ROWS = 26

/** Places in a zone, the one to try first at the front. */
function candidatesIn(config: BoardConfig, key: string): readonly AxisPosition[] {
  return config.form === 'rings' ? placesInRing(config, key) : placesInQuadrant(config, key)
}

function placesInQuadrant(config: BoardConfig, key: string): readonly AxisPosition[] {
  const quadrant = config.form === 'plane' ? config.quadrants.find((zone) => zone.key === key) : undefined
  const middle = { x: quadrant?.x === 'high' ? 0.75 : 0.25, y: quadrant?.y === 'high' ? 0.75 : 0.25 }
  const candidates: AxisPosition[] = []
  for (let column = 0; column < COLUMNS; column++)
    for (let row = 0; row < ROWS; row++)
      candidates.push({
        x: middle.x + ((column - (COLUMNS - 1) / 2) / (COLUMNS - 1)) * 0.36,
        y: middle.y + ((row - (ROWS - 1) / 2) / (ROWS - 1)) * 0.42,
      })
  const far = ({ x, y }: AxisPosition): number => Math.hypot(x - middle.x, y - middle.y)
  return candidates.sort((one, other) => far(one) - far(other))
}

/** From the middle of the ring's band, top first: that is where one looks for room. */
function placesInRing(config: BoardConfig, key: string): readonly AxisPosition[] {
  const rings = config.form === 'rings' ? config.rings : []
  const index = rings.findIndex((zone) => zone.key === key)
  const inner = rings[index - 1]?.radius ?? 0
  const middle = (inner + (rings[index]?.radius ?? 1)) / 2
  const candidates: AxisPosition[] = []
  for (let column = 1; column < RING_COLUMNS; column++)
    for (let row = 1; row < RING_ROWS; row++) {
      const place = { x: column / RING_COLUMNS, y: row / RING_ROWS }
      if (ringDistance(place) < 1 && zoneAt(config, place)?.key === key) candidates.push(place)
    }
  const aside = (place: AxisPosition): number =>
    inner === 0 ? ringDistance(place) : Math.abs(ringDistance(place) - middle) + (1 - place.y) / 10
  return candidates.sort((one, other) => aside(one) - aside(other))
}

/**
 * A place in a zone for a card that is sent there without pointing: the middle if it is free,
 * else the free place nearest to it, else the least crowded one.
 */
export function freePlace(config: BoardConfig, key: string, others: readonly AxisPosition[]): AxisPosition {
  const candidates = candidatesIn(config, key)
  /** How much of a card here would be covered, summed over the others: lying half over two is as bad as over one. */
  const crowd = (place: AxisPosition): number =>
    others.reduce((sum, { x, y }) => {
      const wide = 1 - Math.abs(x - place.x) / CARD_WIDTH
      const high = 1 - Math.abs(y - place.y) / CARD_HEIGHT
      return wide > 0 && high > 0 ? sum + wide * high : sum
    }, 0)
  let best = candidates[0] ?? { x: 0.5, y: 0.5 }
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

/** Free places for several cards sent to one zone, side by side. */
export function freePlaces(
  config: BoardConfig,
  key: string,
  others: readonly AxisPosition[],
  count: number,
): readonly AxisPosition[] {
  const taken = [...others]
  return Array.from({ length: count }, () => {
    const place = freePlace(config, key, taken)
    taken.push(place)
    return place
  })
}
