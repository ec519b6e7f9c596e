import { distanceTo, isInside, type Point, type Rect } from './rect.ts'

/** Fingers need 44 px (WCAG 2.5.8, enhanced); a smaller card is caught by its surroundings. */
export const MIN_TARGET_PX = 44
/** Arms are less exact than fingers: on the wall, in projector mode. */
export const WALL_TARGET_PX = 64

/** The card under a point: the topmost that covers it, else the nearest whose target does. */
export function hitTest<Item extends { readonly rect: Rect }>(
  items: readonly Item[],
  point: Point,
  targetPx = MIN_TARGET_PX,
): Item | null {
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index]
    if (item && isInside(point, item.rect)) return item
  }
  let nearest: Item | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const item of items) {
    const { rect } = item
    const slackX = Math.max(0, (targetPx - rect.width) / 2)
    const slackY = Math.max(0, (targetPx - rect.height) / 2)
    if (slackX === 0 && slackY === 0) continue
    const target = {
      left: rect.left - slackX,
      top: rect.top - slackY,
      width: rect.width + 2 * slackX,
      height: rect.height + 2 * slackY,
    }
    if (!isInside(point, target)) continue
    const distance = distanceTo(point, rect)
    if (distance < shortest) {
      shortest = distance
      nearest = item
    }
  }
  return nearest
}
