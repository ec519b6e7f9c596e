import type { AxisPosition } from './boardConfig.ts'

/** How far `start` may go by `by` when nobody of `all` may leave 0..1. */
function limit(all: readonly number[], by: number): number {
  const room = by < 0 ? -Math.min(...all) : 1 - Math.max(...all)
  return by < 0 ? Math.max(by, room) : Math.min(by, room)
}

/**
 * Moves several places by the same way and keeps their arrangement: the whole group stops when the
 * first of them reaches the edge.
 */
export function moveTogether<Place extends AxisPosition>(
  places: readonly Place[],
  by: AxisPosition,
): readonly Place[] {
  if (places.length === 0) return places
  const dx = limit(
    places.map(({ x }) => x),
    by.x,
  )
  const dy = limit(
    places.map(({ y }) => y),
    by.y,
  )
  return places.map((place) => ({ ...place, x: place.x + dx, y: place.y + dy }))
}
