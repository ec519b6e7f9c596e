import { clampAxis } from '../../shared/features/axis.ts'
import type { AxisPosition, BoardQuadrant } from './boardConfig.ts'
import { bottomOf, type Point, type Rect, rightOf } from './rect.ts'

/** Screen place of a map position. The plane's bottom is 0 upwards, the screen's top is 0 downwards. */
export const toScreen = (plane: Rect, position: AxisPosition): Point => ({
  x: plane.left + position.x * plane.width,
  y: plane.top + (1 - position.y) * plane.height,
})

/** Map position of a screen place; outside the plane gives the nearest edge. */
export const toAxis = (plane: Rect, point: Point): AxisPosition => ({
  x: clampAxis((point.x - plane.left) / plane.width),
  y: clampAxis(1 - (point.y - plane.top) / plane.height),
})

/**
 * Where a card is drawn: its centre is the value, but it stays wholly inside `bounds`. The stored
 * value is not touched, so a card at the very edge keeps its 100.
 */
export function drawnRect(
  plane: Rect,
  bounds: Rect,
  position: AxisPosition,
  width: number,
  height: number,
): Rect {
  const center = toScreen(plane, position)
  const keep = (start: number, size: number, from: number, to: number): number =>
    Math.max(from, Math.min(start, to - size))
  return {
    left: keep(center.x - width / 2, width, bounds.left, rightOf(bounds)),
    top: keep(center.y - height / 2, height, bounds.top, bottomOf(bounds)),
    width,
    height,
  }
}

/** A quadrant's part of the plane. */
export const quadrantRect = (plane: Rect, { x, y }: Pick<BoardQuadrant, 'x' | 'y'>): Rect => ({
  left: plane.left + (x === 'high' ? plane.width / 2 : 0),
  top: plane.top + (y === 'high' ? 0 : plane.height / 2),
  width: plane.width / 2,
  height: plane.height / 2,
})

/** The middle lines belong to the upper and right half, as in `quadrantOf`. */
export const quadrantAt = <Quadrant extends Pick<BoardQuadrant, 'x' | 'y'>>(
  quadrants: readonly Quadrant[],
  position: AxisPosition,
): Quadrant | undefined =>
  quadrants.find(({ x, y }) => (x === 'high') === position.x >= 0.5 && (y === 'high') === position.y >= 0.5)

/**
 * Cards grow slower than the map when zooming in, so that they come apart: 1.53 times at 2 times
 * zoom, which is the step from 30 to 46 px on the projector, and no more after that.
 */
export const cardScaleAt = (zoom: number): number => (zoom <= 1 ? zoom : Math.min(zoom ** 0.62, 1.53))

/** Below this zoom cards are a band and a name without a box. */
export const SIMPLE_BELOW_ZOOM = 0.6
