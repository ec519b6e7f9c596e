import { clampAxis } from '../../shared/features/axis.ts'
import type { AxisPosition, BoardConfig, BoardQuadrant } from './boardConfig.ts'
import type { Point, Rect } from './rect.ts'

/** Where the person looks: how close, and which point of the map is in the middle of the frame. */
export interface Camera extends AxisPosition {
  /** 1 = the whole map fills the frame. */
  readonly zoom: number
  /** The quadrant that fills the frame, while it does so exactly. */
  readonly quadrant: string | null
}

export const MIN_ZOOM = 0.4
export const MAX_ZOOM = 8

export const fitAll: Camera = { zoom: 1, x: 0.5, y: 0.5, quadrant: null }

/** The whole map's rectangle on the screen, larger than the frame when zoomed in. */
export function planeOf(frame: Rect, camera: Camera): Rect {
  const width = frame.width * camera.zoom
  const height = frame.height * camera.zoom
  return {
    left: frame.left + frame.width / 2 - camera.x * width,
    top: frame.top + frame.height / 2 - (1 - camera.y) * height,
    width,
    height,
  }
}

/** The middle stays where the frame is filled; a map smaller than the frame stays in its middle. */
function settle(camera: Camera): Camera {
  const margin = Math.min(0.5, 0.5 / camera.zoom)
  const keep = (value: number): number => Math.min(1 - margin, Math.max(margin, value))
  return { ...camera, x: keep(camera.x), y: keep(camera.y) }
}

/** Zooms by `factor` with the map point under `point` staying under it. */
export function zoomAt(camera: Camera, frame: Rect, point: Point, factor: number): Camera {
  const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom * factor))
  const right = (point.x - frame.left - frame.width / 2) / frame.width
  const up = -(point.y - frame.top - frame.height / 2) / frame.height
  return settle({
    zoom,
    x: camera.x + right / camera.zoom - right / zoom,
    y: camera.y + up / camera.zoom - up / zoom,
    quadrant: null,
  })
}

/** Moves the map by pixels, as a hand on paper does. */
export function panBy(camera: Camera, frame: Rect, dx: number, dy: number): Camera {
  const moved = settle({
    ...camera,
    x: camera.x - dx / (frame.width * camera.zoom),
    y: camera.y + dy / (frame.height * camera.zoom),
  })
  return moved.x === camera.x && moved.y === camera.y ? camera : { ...moved, quadrant: null }
}

export const zoomToQuadrant = ({ key, x, y }: BoardQuadrant): Camera => ({
  zoom: 2,
  x: x === 'high' ? 0.75 : 0.25,
  y: y === 'high' ? 0.75 : 0.25,
  quadrant: key,
})

/** A quadrant fills the frame; a ring is seen whole, with all that lies within it. */
export function zoomToZone(config: BoardConfig, key: string): Camera | null {
  if (config.form === 'rings') {
    const ring = config.rings.find((zone) => zone.key === key)
    return ring ? { zoom: 1 / ring.radius, x: 0.5, y: 0.5, quadrant: null } : null
  }
  const quadrant = config.quadrants.find((zone) => zone.key === key)
  return quadrant ? zoomToQuadrant(quadrant) : null
}

/** How close one looks at a single card: its neighbours are still there, and its name can be read far away. */
const CARD_ZOOM = 1.6

/** The card in the middle, near enough to be read; never further away than one already is. */
export const zoomToCard = (camera: Camera, { x, y }: AxisPosition): Camera =>
  settle({ zoom: Math.max(CARD_ZOOM, camera.zoom), x, y, quadrant: null })

/** Brings a place into view with the least movement; a place already in view changes nothing. */
export function reveal(camera: Camera, position: AxisPosition): Camera {
  const half = 0.5 / camera.zoom
  const toward = (middle: number, value: number): number =>
    value < middle - half ? value + half / 2 : value > middle + half ? value - half / 2 : middle
  const x = toward(camera.x, clampAxis(position.x))
  const y = toward(camera.y, clampAxis(position.y))
  return x === camera.x && y === camera.y ? camera : settle({ ...camera, x, y, quadrant: null })
}

export const isSameCamera = (one: Camera, other: Camera): boolean =>
  one.zoom === other.zoom && one.x === other.x && one.y === other.y && one.quadrant === other.quadrant
