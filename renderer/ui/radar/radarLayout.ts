import type { Id } from '../../../shared/core/ids.ts'
import { TOP_LEVEL } from '../../../shared/features/assessment/level.ts'
import { breakLabel, estimateWidthPx } from './breakLabel.ts'

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

/** What a finger hits. */
const LEAST_TARGET = 44

/** Of the width. */
const MOST_RADIUS = 0.32

const LINE_HEIGHT = 1.2
/** From the top of the letters down to the baseline, in em. */
const ASCENT = 0.78

/** The first spoke points up; the others follow clockwise. */
export const angleOf = (index: number, count: number): number => (2 * Math.PI * index) / count

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

type Side = 'top' | 'bottom' | 'left' | 'right'

function sideOf(index: number, count: number): Side {
  const angle = angleOf(index, count)
  if (Math.abs(Math.sin(angle)) < 0.01) return Math.cos(angle) > 0 ? 'top' : 'bottom'
  return Math.sin(angle) > 0 ? 'right' : 'left'
}

interface Box {
  readonly index: number
  readonly lines: readonly string[]
  readonly height: number
  top: number
}

/** Pushes boxes of one side apart, downwards and then back up into the band. They come sorted from the top. */
function pushApart(boxes: readonly Box[], from: number, to: number, gap: number): void {
  let least = from
  for (const box of boxes) {
    box.top = Math.max(box.top, least)
    least = box.top + box.height + gap
  }
  let most = to
  for (const box of [...boxes].reverse()) {
    box.top = Math.min(box.top, most - box.height)
    most = box.top - gap
  }
}

function tryLayout(
  spokes: readonly RadarSpoke[],
  isLarge: boolean,
  fontPx: number,
  room: RadarRoom | undefined,
): RadarLayout | null {
  const { gap, margin, ...usual } = sizes[isLarge ? 'large' : 'normal']
  const width = Math.max(LEAST.width, room?.width ?? usual.width)
  const height = Math.max(LEAST.height, room?.height ?? usual.height)
  const count = spokes.length
  const linePx = fontPx * LINE_HEIGHT
  const sides = spokes.map((_, index) => sideOf(index, count))
  const ends = spokes.map(({ label }, index) =>
    sides[index] === 'top' || sides[index] === 'bottom' ? breakLabel(label, fontPx, width * 0.34) : [],
  )
  const heightOf = (side: Side): number =>
    Math.max(0, ...ends.map((lines, index) => (sides[index] === side ? lines.length * linePx + gap : 0)))
  const topSpace = margin + Math.max(heightOf('top'), gap)
  const bottomSpace = margin + Math.max(heightOf('bottom'), gap)
  // On a narrow picture the web gives way, so that labels beside it have room.
  const radius = Math.min((height - topSpace - bottomSpace) / 2, width * MOST_RADIUS)
  const centre = { x: width / 2, y: topSpace + (height - topSpace - bottomSpace) / 2 }
  const clear = radius + gap
  const sideWidth = width / 2 - clear - margin
  const labels: RadarLabel[] = ends.flatMap((lines, index) => {
    const side = sides[index]
    if (side !== 'top' && side !== 'bottom') return []
    const block = lines.length * linePx
    const top = side === 'top' ? centre.y - clear - block + linePx * 0.15 : centre.y + clear
    return [
      {
        id: spokes[index]?.id ?? '',
        lines,
        anchor: 'middle' as const,
        x: centre.x,
        y: top + ASCENT * linePx,
      },
    ]
  })
  const [from, to] = [centre.y - radius - linePx / 2, centre.y + radius + linePx / 2]
  for (const side of ['left', 'right'] as const) {
    const boxes: Box[] = spokes
      .flatMap(({ label }, index) => {
        if (sides[index] !== side) return []
        const lines = breakLabel(label, fontPx, sideWidth)
        const block = lines.length * linePx
        return [
          {
            index,
            lines,
            height: block,
            top: pointAt({ centre, radius: clear }, index, count, TOP_LEVEL).y - block / 2,
          },
        ]
      })
      .sort((left, right) => left.top + left.height / 2 - (right.top + right.height / 2))
    const space = boxes.reduce((sum, box) => sum + box.height, 0) + (boxes.length - 1) * linePx * 0.3
    if (space > to - from) return null
    pushApart(boxes, from, to, linePx * 0.3)
    for (const box of boxes) {
      // As far in as the circle around the web lets the nearest corner of the text come.
      const nearest = Math.max(0, box.top - centre.y, centre.y - (box.top + box.height))
      const reach = Math.sqrt(Math.max(0, clear ** 2 - nearest ** 2))
      labels.push({
        id: spokes[box.index]?.id ?? '',
        lines: box.lines,
        anchor: side === 'right' ? 'start' : 'end',
        x: side === 'right' ? centre.x + reach : centre.x - reach,
        y: box.top + ASCENT * linePx,
      })
    }
  }
  return { width, height, centre, radius, fontPx, linePx, labels }
}

/** The largest letters with which every label stands whole beside the web. */
export function layoutRadar(spokes: readonly RadarSpoke[], isLarge: boolean, room?: RadarRoom): RadarLayout {
  const { fonts } = sizes[isLarge ? 'large' : 'normal']
  for (const fontPx of fonts) {
    const layout = tryLayout(spokes, isLarge, fontPx, room)
    if (layout) return layout
  }
  // Twelve endless names: smaller still, rather than cut or on top of each other.
  let fontPx: number = fonts[fonts.length - 1] ?? 14
  for (;;) {
    fontPx -= 1
    const layout = tryLayout(spokes, isLarge, fontPx, room)
    if (layout || fontPx <= 4) return layout ?? layoutRadar([], isLarge)
  }
}

/** What a label covers, with a little air, and never less than a finger hits. */
export function boxOf({ lines, anchor, x, y }: RadarLabel, { fontPx, linePx }: RadarLayout) {
  const airPx = 6
  const width = Math.max(...lines.map((line) => estimateWidthPx(line, fontPx))) + 2 * airPx
  const height = Math.max(LEAST_TARGET, (lines.length - 1) * linePx + fontPx * LINE_HEIGHT + airPx)
  const left = anchor === 'start' ? x - airPx : anchor === 'end' ? x - width + airPx : x - width / 2
  const middle = y - ASCENT * fontPx + ((lines.length - 1) * linePx + fontPx) / 2
  return { x: left, y: middle - height / 2, width, height }
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
