import { breakLabel, estimateWidthPx } from './breakLabel.ts'
import type { RadarLabel, RadarLayout, RadarSpoke } from './radarLayout.ts'

/** From the top of the letters down to the baseline, in lines. */
const ASCENT = 0.78
/** Between two labels on one side, in lines. */
const BETWEEN = 0.3
/** What a label at the top or the bottom may take of the width. */
const END_WIDTH = 0.34
/** What a finger hits. */
const LEAST_TARGET = 44

/** The web without its labels: where they must keep clear of, and inside of. */
export interface LabelFrame extends Omit<RadarLayout, 'labels'> {
  /** From the web's corners to the letters. */
  readonly gap: number
  readonly margin: number
}

type Side = 'top' | 'bottom' | 'left' | 'right'

/** The first spoke points up; the others follow clockwise. */
export const angleOf = (index: number, count: number): number => (2 * Math.PI * index) / count

function sideOf(index: number, count: number): Side {
  const angle = angleOf(index, count)
  if (Math.abs(Math.sin(angle)) < 0.01) return Math.cos(angle) > 0 ? 'top' : 'bottom'
  return Math.sin(angle) > 0 ? 'right' : 'left'
}

const spokesAt = (spokes: readonly RadarSpoke[], side: Side): readonly (RadarSpoke & { index: number })[] =>
  spokes
    .map((spoke, index) => ({ ...spoke, index }))
    .filter(({ index }) => sideOf(index, spokes.length) === side)

/** How high the label straight above or below the web is; 0 when no spoke points there. */
export function endHeight(
  spokes: readonly RadarSpoke[],
  side: 'top' | 'bottom',
  { width, fontPx, linePx }: Pick<LabelFrame, 'width' | 'fontPx' | 'linePx'>,
): number {
  const [spoke] = spokesAt(spokes, side)
  return spoke ? breakLabel(spoke.label, fontPx, width * END_WIDTH).length * linePx : 0
}

/** The one or two labels straight above and below the web. */
export const endLabels = (spokes: readonly RadarSpoke[], frame: LabelFrame): readonly RadarLabel[] =>
  (['top', 'bottom'] as const).flatMap((side) =>
    spokesAt(spokes, side).map(({ id, label }): RadarLabel => {
      const { centre, radius, gap, fontPx, linePx, width } = frame
      const lines = breakLabel(label, fontPx, width * END_WIDTH)
      const above = centre.y - radius - gap - (lines.length - 0.15) * linePx
      const top = side === 'top' ? above : centre.y + radius + gap
      return { id, lines, anchor: 'middle', x: centre.x, y: top + ASCENT * linePx }
    }),
  )

interface Box {
  readonly id: string
  readonly lines: readonly string[]
  readonly height: number
  top: number
}

/** Pushes boxes apart, downwards and then back up into the band. They come sorted from the top. */
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

/** The labels left or right of the web, each beside its corner, and whether they lie on each other for want of room. */
export function sideLabels(
  spokes: readonly RadarSpoke[],
  side: 'left' | 'right',
  { centre, radius, gap, margin, width, fontPx, linePx }: LabelFrame,
): { readonly labels: readonly RadarLabel[]; readonly isCrowded: boolean } {
  const clear = radius + gap
  const boxes = spokesAt(spokes, side)
    .map(({ id, label, index }): Box => {
      const lines = breakLabel(label, fontPx, width / 2 - clear - margin)
      const height = lines.length * linePx
      const middle = centre.y - clear * Math.cos(angleOf(index, spokes.length))
      return { id, lines, height, top: middle - height / 2 }
    })
    .sort((left, right) => left.top + left.height / 2 - (right.top + right.height / 2))
  const between = linePx * BETWEEN
  const needed = boxes.reduce((sum, { height }) => sum + height, 0) + (boxes.length - 1) * between
  pushApart(boxes, centre.y - radius - linePx / 2, centre.y + radius + linePx / 2, between)
  const labels = boxes.map(({ id, lines, height, top }): RadarLabel => {
    // As far in as the circle around the web lets the nearest corner of the text come.
    const nearest = Math.max(0, top - centre.y, centre.y - (top + height))
    const reach = Math.sqrt(Math.max(0, clear ** 2 - nearest ** 2))
    const [anchor, x] =
      side === 'right' ? (['start', centre.x + reach] as const) : (['end', centre.x - reach] as const)
    return { id, lines, anchor, x, y: top + ASCENT * linePx }
  })
  return { labels, isCrowded: needed > 2 * radius + linePx }
}

/** What a label covers, with a little air, and never less than a finger hits. */
export function boxOf(
  { lines, anchor, x, y }: RadarLabel,
  { fontPx, linePx }: Pick<RadarLayout, 'fontPx' | 'linePx'>,
) {
  const airPx = 6
  const width = Math.max(...lines.map((line) => estimateWidthPx(line, fontPx))) + 2 * airPx
  const height = Math.max(LEAST_TARGET, lines.length * linePx + airPx)
  const left = anchor === 'start' ? x - airPx : anchor === 'end' ? x - width + airPx : x - width / 2
  const middle = y - ASCENT * fontPx + ((lines.length - 1) * linePx + fontPx) / 2
  return { x: left, y: middle - height / 2, width, height }
}
