import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import type { Traces } from '../../../shared/features/trace/selectTraces.ts'
import { gatheringWords } from '../../../shared/features/trace/tellTraces.ts'
import { capital } from '../../../shared/texts/countWords.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Radar } from '../../ui/radar/Radar.tsx'
import { RadarLegend } from '../../ui/radar/RadarLegend.tsx'
import { radarOf } from './radarOf.ts'
import './traceRadar.css'

export interface TraceRadarProps {
  readonly traces: Traces
  readonly isLarge?: boolean
}

/** The self-assessment then and now; the words beside it say the same. */
export function TraceRadar({ traces, isLarge = false }: TraceRadarProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { language } = useLanguage()
  const { levels, levelsSince, later, municipalityId } = traces
  if (levels.length === 0) return null
  const labelOf = (gathering: Traces['earlier']): string => capital(gatheringWords(state, gathering, texts))
  const { spokes, series } = radarOf(levels, language, {
    earlier: labelOf(levelsSince),
    later: labelOf(later),
    wanted: texts.trace.wantedLegend,
  })
  const name = getMunicipality(state, municipalityId)?.name ?? ''
  const radar = { label: texts.trace.radarTitle(name), spokes, series, isLarge }
  return (
    <div className="traceRadar">
      <Radar {...radar} />
      <RadarLegend {...radar} />
    </div>
  )
}
