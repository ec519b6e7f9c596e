import { useMemo, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectTraces, type TracePair, type Traces } from '../../../shared/features/trace/selectTraces.ts'
import { type StoryKey, type StorySection, tellTraces } from '../../../shared/features/trace/tellTraces.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { formatDay } from '../../ui/formatDate.ts'
import { Screen } from '../../ui/frame/Screen.tsx'
import { ThreadSteps } from '../../ui/frame/ThreadSteps.tsx'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { SideShapes } from '../../ui/SideShapes.tsx'
import { StoryBlock } from './StoryBlock.tsx'
import { TraceMaps } from './TraceMaps.tsx'
import { TracePages } from './TracePages.tsx'
import { TraceRadar } from './TraceRadar.tsx'
import { ActionReports, AreaReports, OwnWords } from './TraceReports.tsx'
import { TraceTools } from './TraceTools.tsx'
import { useTraceActions } from './useTraceActions.ts'
import './traces.css'
import './storyBlock.css'

export interface TracesScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** «Spor»: what a municipality has left behind, in words a municipal council understands, from its first gathering to its last. */
export function TracesScreen({ municipalityId, gatheringId }: TracesScreenProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { language } = useLanguage()
  const { trace } = texts
  const projector = useProjectorMode()
  const [chosen, setChosen] = useState<{ readonly municipalityId: Id; readonly pair: TracePair } | null>(null)
  // What is compared for one municipality may be nothing to compare for another.
  const pair = chosen?.municipalityId === municipalityId ? chosen.pair : null
  const traces = useMemo(() => selectTraces(state, municipalityId, pair), [state, municipalityId, pair])
  const story = useMemo(
    () => tellTraces(state, traces, { texts, language, formatDay: (day) => formatDay(day, language, '') }),
    [state, traces, texts, language],
  )
  return (
    <Screen
      title={trace.title}
      subtitle={gatheringTitle(state, gatheringId, texts)}
      centre={<ThreadSteps at="traces" municipalityId={municipalityId} gatheringId={gatheringId} />}
      question={trace.question}
    >
      {projector.isOn ? (
        <TracePages key={municipalityId} traces={traces} story={story} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls, and keys must reach that
        <section className="traces" tabIndex={0} aria-label={trace.question}>
          <TraceTools
            traces={traces}
            gatheringId={gatheringId}
            onCompare={(wanted) => setChosen({ municipalityId, pair: wanted })}
          />
          {story.every(({ lines }) => lines.length === 0) && (
            <p className="traces-empty">{trace.emptyText}</p>
          )}
          <TraceColumns key={municipalityId} traces={traces} story={story} />
        </section>
      )}
    </Screen>
  )
}

interface TraceColumnsProps {
  readonly traces: Traces
  readonly story: readonly StorySection[]
}

/** The page as one works on it: what it tells, and fields where something is to be written. */
function TraceColumns({ traces, story }: TraceColumnsProps) {
  const actions = useTraceActions(traces.municipalityId)
  const { trace } = useTexts()
  const sections = new Map(story.map((section) => [section.key, section]))
  const block = (key: StoryKey, parts: Omit<Parameters<typeof StoryBlock>[0], 'section'> = {}) => {
    const section = sections.get(key)
    return section && <StoryBlock section={section} {...parts} />
  }
  const engaged = traces.engagedAsWanted.map(({ name }) => stripSoftHyphens(name)).join(' · ')
  return (
    <div className="traceColumns">
      <div>
        <OwnWords traces={traces} actions={actions} />
        {block('areas', { children: <AreaReports traces={traces} actions={actions} /> })}
        {block('actions', { children: <ActionReports traces={traces} actions={actions} /> })}
        {block('promises')}
      </div>
      <div>
        {block('levels', { picture: <TraceRadar traces={traces} /> })}
        {block('stakeholders', { picture: <TraceMaps traces={traces} /> })}
        {engaged !== '' && <p className="story-rest">{trace.engaged(engaged)}</p>}
        {block('anchoring', {
          picture: (
            <SideShapes sides={{ sides: traces.sides, isRegionNeeded: traces.sides.region !== 'empty' }} />
          ),
        })}
      </div>
    </div>
  )
}
