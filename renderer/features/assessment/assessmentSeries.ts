import type { Id } from '../../../shared/core/ids.ts'
import type { Assessment } from '../../../shared/features/assessment/record.ts'
import { isRated } from '../../../shared/features/assessment/select.ts'
import type { Language } from '../../../shared/packs/language.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import type { RadarProps } from '../../ui/radar/radarSeries.ts'
import type { ShownAssessment } from './useAssessment.ts'

const levelsOf = (assessments: Iterable<Assessment>): ReadonlyMap<Id, number> =>
  new Map([...assessments].filter(isRated).map(({ characteristicId, level }) => [characteristicId, level]))

/** A self-assessment as a radar draws it: now, wanted, then, and how far the answers were apart. */
export function assessmentSeries(
  { assessed, compared, spreads, elsewhere }: ShownAssessment,
  { selfAssessment: words }: Texts,
  language: Language,
): Omit<RadarProps, 'label'> {
  const own = assessed.flatMap(({ assessment }) => assessment ?? [])
  const wanted = own.flatMap(({ characteristicId, wanted: level }) =>
    level === null ? [] : [[characteristicId, level] as const],
  )
  const earlier = compared
    ? [
        {
          key: 'earlier' as const,
          label: words.gathering(compared.number),
          values: levelsOf(compared.assessments.values()),
        },
      ]
    : []
  return {
    spokes: assessed.map(({ characteristic }) => ({
      id: characteristic.id,
      label: characteristic.title[language],
    })),
    series: [
      { key: 'now', label: words.now, values: levelsOf(own) },
      ...earlier,
      { key: 'wanted', label: words.wanted, values: new Map(wanted) },
    ],
    spreads: new Map(
      [...spreads].flatMap(([id, { low, high }]) =>
        low === null || high === null ? [] : [[id, { low, high }] as const],
      ),
    ),
    spreadLabel: elsewhere === null ? words.spread : words.spreadFrom(elsewhere),
  }
}
