import type { Id } from '../../../shared/core/ids.ts'
import { RADAR_LIMIT } from '../../../shared/features/characteristic/limits.ts'
import type { RadarRoom, RadarSpoke } from './radarLayout.ts'

export interface RadarSeries {
  readonly key: 'now' | 'wanted' | 'earlier'
  readonly label: string
  /** Levels 1..5 by spoke; one without an answer is left out, never 0. */
  readonly values: ReadonlyMap<Id, number>
}

export interface RadarSpread {
  readonly low: number
  readonly high: number
}

/** What both the web and the bars are drawn from. */
export interface RadarProps {
  /** What the picture is of, for those who hear it. */
  readonly label: string
  readonly spokes: readonly RadarSpoke[]
  readonly series: readonly RadarSeries[]
  readonly spreads?: ReadonlyMap<Id, RadarSpread> | undefined
  /** What the wide bar means; needed with `spreads`. */
  readonly spreadLabel?: string | undefined
  readonly chosenId?: Id | null | undefined
  /** Given, every spoke is a button. */
  readonly onChoose?: ((id: Id) => void) | undefined
  /** For the projector: letters for the back row. */
  readonly isLarge?: boolean | undefined
  /** The room there is, in pixels; then letters keep their size however small it gets. */
  readonly room?: RadarRoom | undefined
}

/** Fewer than this make no web. */
export const FEWEST_FOR_WEB = 3

/** Whether there is enough for a web, and not too much to be read. */
export function isWeb({ spokes, series, spreads }: RadarProps): boolean {
  const answered = spokes.filter(
    ({ id }) => spreads?.has(id) || series.some(({ values }) => values.has(id)),
  ).length
  return answered >= FEWEST_FOR_WEB && spokes.length <= RADAR_LIMIT
}

/** Whether the mark of another series lies under that of now. */
export const isUnderNow = (one: RadarSeries, id: Id, series: readonly RadarSeries[]): boolean =>
  one.key !== 'now' &&
  series.some(({ key, values }) => key === 'now' && values.get(id) === one.values.get(id))

/** «Tett dialog: Nå 3, Ønsket 5, Spredning 2–5»: one spoke in words. */
export function describeSpoke(
  { id, label }: RadarSpoke,
  { series, spreads, spreadLabel }: RadarProps,
): string {
  const said = series.map(({ label: name, values }) => `${name} ${values.get(id) ?? '–'}`)
  const spread = spreads?.get(id)
  const apart = spread
    ? [
        `${spreadLabel ?? ''} ${spread.low === spread.high ? spread.low : `${spread.low}–${spread.high}`}`.trim(),
      ]
    : []
  return `${label.replaceAll('\u00AD', '')}: ${[...said, ...apart].join(', ')}`
}
