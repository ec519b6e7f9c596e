import { LEVELS, TOP_LEVEL } from '../../../../shared/features/assessment/level.ts'
import { fontOf } from '../../../canvas/canvasText.ts'
import { layoutRadar, type Point, pointAt, type RadarSpoke } from '../../../ui/radar/radarLayout.ts'
import { FEWEST_FOR_WEB, type RadarSeries } from '../../../ui/radar/radarSeries.ts'

// Paper reads no stylesheet: docs/design.md, Colour, stands here again.
const [ink, quiet, fjord, line, edge, paper] = [
  '#16262b',
  '#3f5056',
  '#0b5161',
  '#b3c0c3',
  '#6f8087',
  '#ffffff',
] as const

interface PaperLook {
  readonly color: string
  readonly widthPx: number
  readonly dash: readonly number[]
  readonly mark: { readonly fill: string; readonly radiusPx: number; readonly isDiamond: boolean }
}

/** Line style, mark and colour as on the screen: any one of them tells the series apart, also in grey. */
const looks = {
  earlier: { color: quiet, widthPx: 3, dash: [11, 8], mark: { fill: quiet, radiusPx: 6, isDiamond: false } },
  now: { color: fjord, widthPx: 5.5, dash: [], mark: { fill: fjord, radiusPx: 9, isDiamond: false } },
  wanted: { color: ink, widthPx: 3, dash: [2, 7], mark: { fill: paper, radiusPx: 10, isDiamond: true } },
} as const satisfies Record<RadarSeries['key'], PaperLook>

const drawn = ['earlier', 'wanted', 'now'] as const
const LEGEND_PX = 62

export interface PaperRadar {
  readonly spokes: readonly RadarSpoke[]
  readonly series: readonly RadarSeries[]
}

/** Fewer characteristics make no web, and the words beside it say the same. */
export const canPaintRadar = ({ spokes }: PaperRadar): boolean => spokes.length >= FEWEST_FOR_WEB

const sheetOf = ({ spokes }: PaperRadar) => {
  const layout = layoutRadar(spokes, false)
  return { layout, width: layout.width, height: layout.height + LEGEND_PX }
}

export function radarHeight(radar: PaperRadar, width: number): number {
  const sheet = sheetOf(radar)
  return (sheet.height / sheet.width) * width
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath()
  points.forEach(({ x, y }, index) => {
    if (index === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
}

/** The web then and now with its legend, `width` wide from 0, 0. */
export function paintRadar(context: CanvasRenderingContext2D, radar: PaperRadar, width: number): void {
  const { layout, width: whole } = sheetOf(radar)
  const { spokes, series } = radar
  context.save()
  context.scale(width / whole, width / whole)
  paintWeb(context, spokes, layout)
  for (const key of drawn)
    for (const one of series.filter((candidate) => candidate.key === key))
      paintSeries(context, spokes, one, layout)
  context.fillStyle = ink
  context.font = fontOf(layout.fontPx, 600)
  for (const label of layout.labels) {
    context.textAlign = label.anchor === 'middle' ? 'center' : label.anchor === 'end' ? 'right' : 'left'
    label.lines.forEach((words, index) => {
      context.fillText(words, label.x, label.y + index * layout.linePx)
    })
  }
  context.textAlign = 'left'
  paintLegend(context, series, layout.height, layout.width)
  context.restore()
}

function paintWeb(
  context: CanvasRenderingContext2D,
  spokes: readonly RadarSpoke[],
  layout: ReturnType<typeof layoutRadar>,
): void {
  const ring = (level: number): readonly Point[] =>
    spokes.map((_, index) => pointAt(layout, index, spokes.length, level))
  context.setLineDash([])
  for (const level of LEVELS) {
    context.strokeStyle = level === TOP_LEVEL ? edge : line
    context.lineWidth = level === TOP_LEVEL ? 2 : 1
    trace(context, ring(level))
    context.closePath()
    context.stroke()
  }
  context.strokeStyle = line
  for (const end of ring(TOP_LEVEL)) {
    trace(context, [layout.centre, end])
    context.stroke()
  }
  context.fillStyle = quiet
  context.font = fontOf(16, 600)
  for (const level of LEVELS) {
    const { x, y } = pointAt(layout, 0, spokes.length, level)
    context.fillText(String(level), x + 7, y + 17)
  }
}

function paintSeries(
  context: CanvasRenderingContext2D,
  spokes: readonly RadarSpoke[],
  { key, values }: RadarSeries,
  layout: ReturnType<typeof layoutRadar>,
): void {
  const points = spokes.map(({ id }, index) => {
    const level = values.get(id)
    return level === undefined ? null : pointAt(layout, index, spokes.length, level)
  })
  strokeLook(context, looks[key])
  points.forEach((point, index) => {
    // A spoke without an answer leaves a gap, never a line across it.
    const next = points[(index + 1) % points.length]
    if (!point || !next) return
    trace(context, [point, next])
    context.stroke()
  })
  for (const point of points) if (point) paintMark(context, looks[key], point)
}

function strokeLook(context: CanvasRenderingContext2D, { color, widthPx, dash }: PaperLook): void {
  context.strokeStyle = color
  context.lineWidth = widthPx
  context.lineCap = 'round'
  context.setLineDash([...dash])
}

function paintMark(context: CanvasRenderingContext2D, { mark, color }: PaperLook, { x, y }: Point): void {
  const { radiusPx, isDiamond, fill } = mark
  context.setLineDash([])
  context.beginPath()
  if (isDiamond) {
    context.moveTo(x, y - radiusPx)
    context.lineTo(x + radiusPx, y)
    context.lineTo(x, y + radiusPx)
    context.lineTo(x - radiusPx, y)
    context.closePath()
  } else context.ellipse(x, y, radiusPx, radiusPx, 0, 0, 2 * Math.PI)
  context.fillStyle = fill
  context.fill()
  context.strokeStyle = color
  context.lineWidth = 2.5
  context.stroke()
}

function paintLegend(
  context: CanvasRenderingContext2D,
  series: readonly RadarSeries[],
  top: number,
  width: number,
): void {
  const y = top + LEGEND_PX / 2
  context.font = fontOf(22, 600)
  const entries = series.map((one) => ({ one, width: 78 + context.measureText(one.label).width + 40 }))
  let x = (width - entries.reduce((sum, entry) => sum + entry.width, 0)) / 2
  for (const { one, width: taken } of entries) {
    strokeLook(context, looks[one.key])
    trace(context, [
      { x, y },
      { x: x + 64, y },
    ])
    context.stroke()
    paintMark(context, looks[one.key], { x: x + 32, y })
    context.fillStyle = ink
    context.font = fontOf(22, 600)
    context.fillText(one.label, x + 78, y + 8)
    x += taken
  }
}
