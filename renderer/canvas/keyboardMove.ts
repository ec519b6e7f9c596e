import { clampAxis } from '../../shared/features/axis.ts'
import type { AxisPosition } from './boardConfig.ts'
import { moveTogether } from './groupMove.ts'
import type { Direction } from './nearestCard.ts'

export interface ArrowPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export const directionOf = ({ key }: Pick<ArrowPress, 'key'>): Direction | undefined => directions[key]

/** Shares of the axis: 1 of 100, in leaps of 5, or finely by a fifth. */
const STEP = 0.01
const LEAP = 0.05
const FINE = 0.002

/** The way one arrow press goes; null when the key is no arrow. */
function stepOf(press: ArrowPress): AxisPosition | null {
  const direction = directionOf(press)
  if (!direction) return null
  const step = press.shiftKey ? LEAP : press.altKey ? FINE : STEP
  return {
    x: direction === 'right' ? step : direction === 'left' ? -step : 0,
    y: direction === 'up' ? step : direction === 'down' ? -step : 0,
  }
}

// Rounded as the store rounds, so that ten steps out and ten back end where they began.
const round = (value: number): number => Math.round(clampAxis(value) * 10_000) / 10_000

/** Where picked-up cards come to with one arrow press, keeping their arrangement; null when the key is no arrow. */
export function moveByKey<Place extends AxisPosition>(
  places: readonly Place[],
  press: ArrowPress,
): readonly Place[] | null {
  const step = stepOf(press)
  return (
    step && moveTogether(places, step).map((place) => ({ ...place, x: round(place.x), y: round(place.y) }))
  )
}
