import type { MapPosition } from '../placement/select.ts'

/** Keys of the quadrant pack. The middle line belongs to the upper and right half. */
export type QuadrantKey = 'engage' | 'satisfy' | 'inform' | 'monitor'

export function quadrantOf({ influence, interest }: MapPosition): QuadrantKey {
  if (influence >= 0.5) return interest >= 0.5 ? 'engage' : 'satisfy'
  return interest >= 0.5 ? 'inform' : 'monitor'
}

/** Keys of the level pack: Digdir's four words ingen, liten, middels, stor. */
export const levelKeys = ['none', 'low', 'medium', 'high'] as const
export type LevelKey = (typeof levelKeys)[number]

/** Four equal parts of the axis, so that the words and the quadrants share the middle line. */
export const levelOf = (value: number): LevelKey =>
  value < 0.25 ? 'none' : value < 0.5 ? 'low' : value < 0.75 ? 'medium' : 'high'
