import type { LevelTrace, RatedAssessment } from '../../../shared/features/trace/selectLevels.ts'
import type { Language } from '../../../shared/packs/language.ts'
import type { RadarSpoke } from '../../ui/radar/radarLayout.ts'
import type { RadarSeries } from '../../ui/radar/radarSeries.ts'

export interface RadarLabels {
  readonly earlier: string
  readonly later: string
  readonly wanted: string
}

/** Levels as a radar: then, now, and wanted. Rated at one gathering only, that one is «now». */
export function radarOf(
  levels: readonly LevelTrace[],
  language: Language,
  labels: RadarLabels,
): { readonly spokes: readonly RadarSpoke[]; readonly series: readonly RadarSeries[] } {
  const valuesOf = (read: (trace: LevelTrace) => number | null | undefined): ReadonlyMap<string, number> =>
    new Map(
      levels.flatMap((trace) => {
        const level = read(trace)
        return level ? [[trace.characteristic.id, level] as const] : []
      }),
    )
  const newest = ({ earlier, later }: LevelTrace): RatedAssessment | null => later ?? earlier
  const hasLater = levels.some(({ later }) => later !== null)
  const earlier: RadarSeries = {
    key: 'earlier',
    label: labels.earlier,
    values: valuesOf((trace) => trace.earlier?.level),
  }
  const now: RadarSeries = {
    key: 'now',
    label: hasLater ? labels.later : labels.earlier,
    values: valuesOf((trace) => (hasLater ? trace.later?.level : trace.earlier?.level)),
  }
  const wanted: RadarSeries = {
    key: 'wanted',
    label: labels.wanted,
    values: valuesOf((trace) => newest(trace)?.wanted),
  }
  return {
    spokes: levels.map(({ characteristic }) => ({
      id: characteristic.id,
      label: characteristic.title[language],
    })),
    series: [...(hasLater ? [earlier] : []), now, wanted].filter(({ values }) => values.size > 0),
  }
}
