import type { Id } from '../../shared/core/ids.ts'
import type { CardPicture } from './cardPainter.ts'
import { centerOf } from './rect.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const headings: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/** How much a step aside counts against a step ahead: keeps to a row or column where there is one. */
const ASIDE_WEIGHT = 2
/** A card more aside than ahead comes only when there is no other: «down» must not go far to the right. */
const OUTSIDE_CONE_PX = 100_000

/** The card one comes to when going from a card in a direction: near and straight ahead beats far or aside. */
export function nearestCard(pictures: readonly CardPicture[], id: Id, direction: Direction): Id | null {
  const from = pictures.find(({ card }) => card.id === id)
  if (!from) return null
  const start = centerOf(from.rect)
  const [headingX, headingY] = headings[direction]
  let nearest: Id | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const { card, rect } of pictures) {
    const center = centerOf(rect)
    const ahead = (center.x - start.x) * headingX + (center.y - start.y) * headingY
    if (ahead < 1) continue
    const aside = Math.abs((center.x - start.x) * headingY) + Math.abs((center.y - start.y) * headingX)
    const cost = ahead + ASIDE_WEIGHT * aside + (aside > ahead ? OUTSIDE_CONE_PX : 0)
    if (cost < shortest) {
      shortest = cost
      nearest = card.id
    }
  }
  return nearest
}
