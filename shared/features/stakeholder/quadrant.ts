import type { LevelKey } from '../../packs/levelWordPack.ts'
import type { QuadrantKey } from '../../packs/quadrantPack.ts'
import { type RingKey, ringPack } from '../../packs/ringPack.ts'
import type { MapPosition, RingPosition } from '../placement/select.ts'

/** Which quadrant a position lies in. The middle line belongs to the upper and right half. */
export function quadrantOf({ influence, interest }: MapPosition): QuadrantKey {
  if (influence >= 0.5) return interest >= 0.5 ? 'engage' : 'satisfy'
  return interest >= 0.5 ? 'inform' : 'monitor'
}

/** Digdir's word for a position on an axis: four equal parts, so that the words and the quadrants share the middle line. */
export const levelOf = (value: number): LevelKey =>
  value < 0.25 ? 'none' : value < 0.5 ? 'low' : value < 0.75 ? 'medium' : 'high'

/** Which of the rings a place lies in; outside the outermost still counts as that one. */
export function ringOf({ ringX, ringY }: RingPosition): RingKey {
  const distance = 2 * Math.hypot(ringX - 0.5, ringY - 0.5)
  return ringPack.find(({ radius }) => distance <= radius)?.key ?? 'informed'
}

const oneStepCloser: Readonly<Record<QuadrantKey, QuadrantKey>> = {
  monitor: 'inform',
  inform: 'engage',
  satisfy: 'engage',
  engage: 'engage',
}

/**
 * Whose advice a card follows. «Sterkt berørt» raises it by a step: low influence must not mean that
 * those it concerns most are only informed.
 */
export const adviceOf = (position: MapPosition, isStronglyAffected: boolean): QuadrantKey =>
  isStronglyAffected ? oneStepCloser[quadrantOf(position)] : quadrantOf(position)
