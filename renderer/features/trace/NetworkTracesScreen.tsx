import { useMemo } from 'react'
import { getNetwork } from '../../../shared/features/network/select.ts'
import { selectNetworkTraces } from '../../../shared/features/trace/selectNetworkTraces.ts'
import {
  type MunicipalityStory,
  tellNetworkTraces,
} from '../../../shared/features/trace/tellNetworkTraces.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { formatDay, isoDayOf } from '../../ui/formatDate.ts'
import { Screen } from '../../ui/frame/Screen.tsx'
import { selectStepTarget } from '../../ui/frame/selectStepTarget.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { NetworkPages } from './NetworkPages.tsx'
import { makeNetworkPaper, type PaperLength } from './paper/makeTracePaper.ts'
import { PaperButtons } from './paper/PaperButtons.tsx'
import { usePaper } from './paper/usePaper.ts'
import { StoryLines } from './StoryBlock.tsx'
import './traces.css'
import './traceTools.css'
import './storyBlock.css'
import './networkTracesScreen.css'

/** What the whole network has left behind: each municipality in its own words, and what they have in common. Nobody is ranked. */
export function NetworkTracesScreen() {
  const state = useNetworkState()
  const texts = useTexts()
  const { language } = useLanguage()
  const { trace } = texts
  const projector = useProjectorMode()
  const story = useMemo(() => {
    const words = { texts, language, formatDay: (day: string) => formatDay(day, language, '') }
    return tellNetworkTraces(selectNetworkTraces(state), words)
  }, [state, texts, language])
  const { name = '', language: own = 'nb' } = getNetwork(state) ?? {}
  const { isMaking, make } = usePaper()
  const makePaper = (length: PaperLength): void => {
    const today = isoDayOf(Date.now())
    const words = getTexts(own).trace
    const title = length === 'whole' ? words.wholeName(name) : words.onePageName(name)
    void make(`${today} ${title}`, (measure) =>
      makeNetworkPaper(state, length, { gatheringId: '', today, measure }),
    )
  }
  return (
    <Screen title={trace.networkTitle} subtitle={name} question={trace.networkQuestion} projectorTitle={name}>
      {projector.isOn ? (
        <NetworkPages story={story} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls, and keys must reach that
        <section className="traces" tabIndex={0} aria-label={trace.networkQuestion}>
          <div className="traceTools">
            <p>{story.municipalities.length === 0 ? trace.noMunicipalities : trace.networkLead}</p>
            <div className="traceTools-buttons">
              <PaperButtons isMaking={isMaking} onMake={makePaper} />
            </div>
          </div>
          <div className="traceColumns">
            <ul className="networkTraces">
              {story.municipalities.map((municipality) => (
                <MunicipalityTraces key={municipality.municipalityId} municipality={municipality} />
              ))}
            </ul>
            <div>
              {story.common.map(({ key, title, lead, lines }) => (
                <section key={key} className="story">
                  <h2>{title}</h2>
                  {lead !== '' && <p className="story-lead">{lead}</p>}
                  <StoryLines lines={lines} />
                </section>
              ))}
            </div>
          </div>
        </section>
      )}
    </Screen>
  )
}

function MunicipalityTraces({ municipality }: { readonly municipality: MunicipalityStory }) {
  const state = useNetworkState()
  const { trace } = useTexts()
  const { go, lastInMunicipality } = useNavigation()
  const { municipalityId, name, summary, areas, keepDoing } = municipality
  // The gathering one last worked at stays; only the municipality is another.
  const gatheringId = selectStepTarget(state, lastInMunicipality, isoDayOf(Date.now()))?.gatheringId
  const isEmpty = summary === '' && keepDoing === '' && areas.length === 0
  return (
    <li className="story">
      <div className="networkTraces-head">
        <h2>{name}</h2>
        {gatheringId !== undefined && (
          <Button
            label={trace.openMunicipality(name)}
            icon="arrowRight"
            iconOnly
            variant="quiet"
            onClick={() => go({ screen: 'traces', municipalityId, gatheringId })}
          />
        )}
      </div>
      {isEmpty && <p className="story-lead">{trace.nothingYet}</p>}
      {summary !== '' && <p className="networkTraces-summary">{summary}</p>}
      <StoryLines lines={areas} />
      {keepDoing !== '' && (
        <p className="story-rest">
          {trace.sections.goesOn}: {keepDoing}
        </p>
      )}
    </li>
  )
}
