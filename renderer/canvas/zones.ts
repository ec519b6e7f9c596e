import type { AxisPosition, BoardConfig, BoardZone } from './boardConfig.ts'
import { quadrantAt } from './geometry.ts'

/** A board's named parts: quadrants as one reads them, or rings from within. */
export const zonesOf = (config: BoardConfig): readonly BoardZone[] =>
  config.form === 'rings' ? config.rings : config.quadrants

/** How far out a place lies: 0 in the middle, 1 on the ellipse that touches the board's edges. */
export const ringDistance = ({ x, y }: AxisPosition): number => 2 * Math.hypot(x - 0.5, y - 0.5)

/** The part a place lies in. Outside the outermost ring still counts as that ring. */
export function zoneAt(config: BoardConfig, position: AxisPosition): BoardZone | undefined {
  if (config.form === 'plane') return quadrantAt(config.quadrants, position)
  const distance = ringDistance(position)
  return config.rings.find(({ radius }) => distance <= radius) ?? config.rings.at(-1)
}
