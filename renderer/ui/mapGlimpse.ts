import type { Id } from '../../shared/core/ids.ts'
import type { State } from '../../shared/core/state.ts'
import { selectCardsOnMap } from '../../shared/features/stakeholder/select.ts'

/** A map as the home screen shows it: positions and colour keys, no names. */
export interface MapGlimpse {
  readonly placedCount: number
  readonly trayCount: number
  readonly points: readonly { readonly x: number; readonly y: number; readonly category: string | null }[]
}

/** More would only be a smear in a picture this small. */
const MOST_POINTS = 60

const rounded = (value: number): number => Math.round(value * 100) / 100

/** What the map looks like right now. */
export function selectMapGlimpse(state: State, municipalityId: Id, gatheringId: Id): MapGlimpse {
  const cards = selectCardsOnMap(state, municipalityId, gatheringId)
  const placed = cards.flatMap(({ stakeholder, position }) =>
    position
      ? [{ x: rounded(position.interest), y: rounded(position.influence), category: stakeholder.category }]
      : [],
  )
  return {
    placedCount: placed.length,
    trayCount: cards.length - placed.length,
    points: placed.slice(0, MOST_POINTS),
  }
}

/** Reads a remembered glimpse; anything odd means none. */
export function parseMapGlimpse(remembered: unknown): MapGlimpse | null {
  if (typeof remembered !== 'object' || remembered === null) return null
  const { placedCount, trayCount, points } = remembered as Readonly<Record<string, unknown>> // an object, checked
  if (typeof placedCount !== 'number' || typeof trayCount !== 'number' || !Array.isArray(points)) return null
  const isPoint = (point: unknown): point is MapGlimpse['points'][number] =>
    typeof point === 'object' &&
    point !== null &&
    'x' in point &&
    'y' in point &&
    typeof point.x === 'number' &&
    typeof point.y === 'number'
  return { placedCount, trayCount, points: points.filter(isPoint) }
}
