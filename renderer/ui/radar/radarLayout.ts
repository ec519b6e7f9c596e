import type { Id } from '../../../shared/core/ids.ts'
import { TOP_LEVEL } from '../../../shared/features/assessment/level.ts'
import { angleOf, endHeight, endLabels, sideLabels } from './radarLabels.ts'

export interface RadarSpoke {
  readonly id: Id
  readonly label: string
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface RadarLabel {
  readonly id: Id
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'middle' | 'end'
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
}

/** Where everything of a radar stands that does not depend on the answers. All in the units of its viewBox. */
export interface RadarLayout {
  readonly width: number
  readonly height: number
  readonly centre: Point
  readonly radius: number
  readonly fontPx: number
  readonly linePx: number
  readonly labels: readonly RadarLabel[]
}

/** Desktop: the panel of the drawing. Large: a whole projector, its letters legible at eight metres. */
const sizes = {
  normal: { width: 1040, height: 790, fonts: [20, 18, 16, 14], gap: 20, margin: 12 },
  large: { width: 1840, height: 900, fonts: [40, 36, 32, 28, 24], gap: 30, margin: 16 },
} as const

/** What a picture may take, in pixels. */
export interface RadarRoom {
  readonly width: number
  readonly height: number
}

/** With less room than this the picture is made smaller as a whole. */
const LEAST: RadarRoom = { width: 560, height: 420 }

/** Of the width. */
const MOST_RADIUS = 0.32

const LINE_HEIGHT = 1.2
/** Below this width, in pixels, letters begin two sizes smaller. */
const SMALL_ROOM = 860

/** How far letters shrink below the smallest size one would choose. */
const SMALLEST_STEPS = 10

/** A level on a spoke; the first spoke points up. */
export const pointAt = (
  { centre, radius }: Pick<RadarLayout, 'centre' | 'radius'>,
  index: number,
  count: number,
  level: number,
): Point => {
  const length = (radius * level) / TOP_LEVEL
  const angle = angleOf(index, count)
  return { x: centre.x + length * Math.sin(angle), y: centre.y - length * Math.cos(angle) }
}

function layoutAt(
  spokes: readonly RadarSpoke[],
  isLarge: boolean,
  fontPx: number,
  room: RadarRoom | undefined,
): { readonly layout: RadarLayout; readonly isCrowded: boolean } {
  const { gap, margin, ...usual } = sizes[isLarge ? 'large' : 'normal']
  const width = Math.max(LEAST.width, room?.width ?? usual.width)
  const height = Math.max(LEAST.height, room?.height ?? usual.height)
  const linePx = fontPx * LINE_HEIGHT
  const spaceAt = (side: 'top' | 'bottom'): number =>
    margin + gap + endHeight(spokes, side, { width, fontPx, linePx })
  const [top, bottom] = [spaceAt('top'), spaceAt('bottom')]
  // On a narrow picture the web gives way, so that labels beside it have room.
  const radius = Math.min((height - top - bottom) / 2, width * MOST_RADIUS)
  const centre = { x: width / 2, y: (top + height - bottom) / 2 }
  const web = { width, height, centre, radius, fontPx, linePx }
  const frame = { ...web, gap, margin }
  const left = sideLabels(spokes, 'left', frame)
  const right = sideLabels(spokes, 'right', frame)
  const labels = [...endLabels(spokes, frame), ...left.labels, ...right.labels]
  return { layout: { ...web, labels }, isCrowded: left.isCrowded || right.isCrowded }
}

/** The largest letters with which every label stands whole beside the web. */
export function layoutRadar(spokes: readonly RadarSpoke[], isLarge: boolean, room?: RadarRoom): RadarLayout {
  const { fonts } = sizes[isLarge ? 'large' : 'normal']
  // Twelve endless names: smaller still, rather than cut or on top of each other.
  const smaller = Array.from({ length: SMALLEST_STEPS }, (_, step) => (fonts.at(-1) ?? 0) - 1 - step)
  // In a small window the web needs the room more than the letters do.
  const first = room && room.width < SMALL_ROOM ? 2 : 0
  const [largest = fonts[0], ...others] = [...fonts, ...smaller].slice(first)
  let tried = layoutAt(spokes, isLarge, largest, room)
  for (const fontPx of others) {
    if (!tried.isCrowded) break
    tried = layoutAt(spokes, isLarge, fontPx, room)
  }
  return tried.layout
}

const round1 = (value: number): number => Math.round(value * 10) / 10

export const toPath = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round1(x)} ${round1(y)}`).join('')

/**
 * The line of one series. A spoke without a value leaves a gap: the line goes only between neighbours that
 * both have one, and closes only when all have.
 */
export function seriesPath(
  layout: RadarLayout,
  spokes: readonly RadarSpoke[],
  values: ReadonlyMap<Id, number>,
): { readonly path: string; readonly isWhole: boolean } {
  const count = spokes.length
  const points = spokes.map(({ id }, index) => {
    const value = values.get(id)
    return value === undefined ? null : pointAt(layout, index, count, value)
  })
  const all = points.filter((point) => point !== null)
  if (all.length === count) return { path: `${toPath(all)}Z`, isWhole: true }
  const path = points
    .map((point, index) => {
      const next = points[(index + 1) % count]
      return point && next ? toPath([point, next]) : ''
    })
    .join('')
  return { path, isWhole: false }
}
