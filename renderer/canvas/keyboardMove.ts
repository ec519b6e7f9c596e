import { clampAxis } from '../../shared/features/axis.ts'
import type { AxisPosition } from './boardConfig.ts'
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

/** Where a picked-up card comes to with one arrow press; null when the key is no arrow. */
export function moveByKey(position: AxisPosition, press: ArrowPress): AxisPosition | null {
  const direction = directionOf(press)
  if (!direction) return null
  const step = press.shiftKey ? LEAP : press.altKey ? FINE : STEP
  // Rounded as the store rounds, so that ten steps out and ten back end where they began.
  const by = (value: number, change: number): number =>
    Math.round(clampAxis(value + change) * 10_000) / 10_000
  return {
    x: by(position.x, direction === 'right' ? step : direction === 'left' ? -step : 0),
    y: by(position.y, direction === 'up' ? step : direction === 'down' ? -step : 0),
  }
}
