import type { LevelKey } from '../../packs/levelWordPack.ts'
import type { QuadrantKey } from '../../packs/quadrantPack.ts'
import type { MapPosition } from '../placement/select.ts'

/** Which quadrant a position lies in. The middle line belongs to the upper and right half. */
export function quadrantOf({ influence, interest }: MapPosition): QuadrantKey {
  if (influence >= 0.5) return interest >= 0.5 ? 'engage' : 'satisfy'
  return interest >= 0.5 ? 'inform' : 'monitor'
}

/** Digdir's word for a position on an axis: four equal parts, so that the words and the quadrants share the middle line. */
export const levelOf = (value: number): LevelKey =>
  value < 0.25 ? 'none' : value < 0.5 ? 'low' : value < 0.75 ? 'medium' : 'high'
