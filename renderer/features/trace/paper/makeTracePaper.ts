import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import { getMunicipality } from '../../../../shared/features/municipality/select.ts'
import { getNetwork } from '../../../../shared/features/network/select.ts'
import { selectNetworkTraces } from '../../../../shared/features/trace/selectNetworkTraces.ts'
import type { Traces } from '../../../../shared/features/trace/selectTraces.ts'
import { tellNetworkTraces } from '../../../../shared/features/trace/tellNetworkTraces.ts'
import { gatheringWords, type StoryWords, tellTraces } from '../../../../shared/features/trace/tellTraces.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { capital } from '../../../../shared/texts/countWords.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { PaperDocument } from '../../../canvas/document/documentModel.ts'
import type { MeasureText } from '../../../canvas/document/layoutDocument.ts'
import { formatDay } from '../../../ui/formatDate.ts'
import { gatheringTitle } from '../../../ui/gatheringTitle.ts'
import { selectMapGlimpse } from '../../../ui/mapGlimpse.ts'
import { describeSpoke } from '../../../ui/radar/radarSeries.ts'
import { radarOf } from '../radarOf.ts'
import { type NetworkPaper, onePageNetworkPaper, wholeNetworkPaper } from './networkPaper.ts'
import { onePagePaper, type TracePaper, wholePaper } from './tracePaper.ts'

export type PaperLength = 'onePage' | 'whole'

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const satisfies Record<Language, string>

const wordsIn = (language: Language): StoryWords => ({
  texts: getTexts(language),
  language,
  // Always with the year: paper is kept.
  formatDay: (day) => formatDay(day, language, ''),
})

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

export interface PaperMoment {
  /** Where one stands; '' = the network as a whole. */
  readonly gatheringId: Id
  /** ISO day. */
  readonly today: string
  readonly measure: MeasureText
}

function mapsOf(state: State, { map, later, municipalityId }: Traces, words: StoryWords): TracePaper['maps'] {
  if (!map || !later) return []
  return [map.since, later].map((gathering) => ({
    title: words.texts.trace.mapThen(gatheringWords(state, gathering, words.texts)),
    points: selectMapGlimpse(state, municipalityId, gathering.id).points,
  }))
}

/** A municipality's traces on paper, in its own language. */
export function makeTracePaper(
  state: State,
  traces: Traces,
  length: PaperLength,
  { gatheringId, today, measure }: PaperMoment,
): PaperDocument {
  const municipality = getMunicipality(state, traces.municipalityId)
  const language = municipality?.language ?? 'nb'
  const words = wordsIn(language)
  const { texts } = words
  const labelOf = (gathering: Traces['earlier']): string => capital(gatheringWords(state, gathering, texts))
  const radar = radarOf(traces.levels, language, {
    earlier: labelOf(traces.levelsSince),
    later: labelOf(traces.later),
    wanted: texts.trace.wantedLegend,
  })
  const name = municipality?.name ?? ''
  const label = texts.trace.radarTitle(name)
  const maps = mapsOf(state, traces, words)
  const paper: TracePaper = {
    title: texts.trace.paperTitle(name),
    language: locales[language],
    footer: joined([
      getNetwork(state)?.name ?? '',
      gatheringTitle(state, gatheringId, texts).replace(' · ', ', '),
      words.formatDay(today),
    ]),
    summary: traces.own.summary,
    story: tellTraces(state, traces, words),
    radar,
    radarWords: [label, ...radar.spokes.map((spoke) => describeSpoke(spoke, { label, ...radar }))].join('. '),
    maps,
    mapWords: maps.map(({ title, points }) => `${title}: ${texts.trace.cards(points.length)}`).join('. '),
  }
  return length === 'whole' ? wholePaper(paper, texts) : onePagePaper(paper, texts, measure)
}

/** The network's traces on paper, in the network's language. */
export function makeNetworkPaper(
  state: State,
  length: PaperLength,
  { today, measure }: PaperMoment,
): PaperDocument {
  const network = getNetwork(state)
  const language = network?.language ?? 'nb'
  const words = wordsIn(language)
  const { texts } = words
  const paper: NetworkPaper = {
    title: texts.trace.paperTitle(network?.name ?? ''),
    language: locales[language],
    footer: joined([network?.name ?? '', words.formatDay(today)]),
    story: tellNetworkTraces(selectNetworkTraces(state), words),
  }
  return length === 'whole' ? wholeNetworkPaper(paper, texts) : onePageNetworkPaper(paper, texts, measure)
}
