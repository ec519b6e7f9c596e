import { clampAxis } from '../features/axis.ts'
import type { DemoPosition } from './demoPositions.ts'
import type { SeededRandom } from './seededRandom.ts'

/** Roughly what a card covers on a full-screen board, in axis units, with a little air. */
const CARD_WIDTH = 0.21
const CARD_HEIGHT = 0.075
const ATTEMPTS = 60

/**
 * A free place near `wanted`: groups push cards apart so that all can be read. Looks further away
 * for each attempt; in the end it takes what it has, as people do.
 */
export function freePlace(
  wanted: DemoPosition,
  taken: readonly DemoPosition[],
  random: SeededRandom,
): DemoPosition {
  const [influence, interest] = wanted
  let candidate: DemoPosition = wanted
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const reach = 0.04 + (0.3 * attempt) / ATTEMPTS
    candidate = [
      within(influence + random.between(-reach, reach), CARD_HEIGHT / 2),
      within(interest + random.between(-reach, reach), CARD_WIDTH / 2),
    ]
    if (!taken.some((other) => covers(other, candidate))) return candidate
  }
  return candidate
}

const covers = (left: DemoPosition, right: DemoPosition): boolean =>
  Math.abs(left[0] - right[0]) < CARD_HEIGHT && Math.abs(left[1] - right[1]) < CARD_WIDTH

/** Three decimals read well in a log; the margin keeps the whole card on the board. */
const within = (value: number, margin: number): number =>
  Math.round(Math.min(1 - margin, Math.max(margin, value)) * 1000) / 1000

/** A step away from `home` that is never too small to be a change. */
export function strayFrom(home: DemoPosition, reach: number, random: SeededRandom): DemoPosition {
  const step = (value: number): number => {
    const away = random.between(reach / 10, reach)
    // Away from the edge, so that the clamp cannot turn the step into no step.
    return clampAxis(value > 0.5 ? value - away : value + away)
  }
  return [step(home[0]), step(home[1])]
}
