import { useMemo } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { selectSummary } from '../../../../shared/features/history/lines.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { useNavigation } from '../../../ui/navigation.tsx'
import { useProjectorMode } from '../../../ui/projectorMode.tsx'
import { lineTarget } from '../lineTarget.ts'
import { lineWords } from '../lineWords.ts'
import { topicIcons } from '../topicIcons.ts'
import type { MunicipalityHistory } from '../useMunicipalityHistory.ts'
import './timelineLine.css'
import './summaryPanel.css'

/** More lines than this, and the room reads only what was chosen by its names. */
const MOST_WITH_NAMES = 8

export interface SummaryPanelProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly history: MunicipalityHistory
  readonly title: string
}

/** «Hva skjedde på samling 2»: each kind of deed once, and the way to where it is seen now. */
export function SummaryPanel({ municipalityId, gatheringId, history, title }: SummaryPanelProps) {
  const state = useNetworkState()
  const { history: words } = useTexts()
  const { language } = useLanguage()
  const { go } = useNavigation()
  const projector = useProjectorMode()
  const lines = useMemo(
    () => selectSummary(history.deeds, history.moments, gatheringId),
    [history, gatheringId],
  )
  const told = lines.map((line) => ({ line, ...lineWords(line, state, language) }))
  const isShort = projector.isOn && lines.length > MOST_WITH_NAMES
  const icon = projector.isOn ? { sizeRem: 2.25 } : {}
  return (
    <section className="historySummary" aria-labelledby="historySummary">
      <h2 id="historySummary">{title}</h2>
      {lines.length === 0 && <p>{words.summaryEmpty}</p>}
      <ul>
        {told.map(({ line, text, names }) => {
          const content = (
            <>
              <Icon name={topicIcons[line.topic]} {...icon} />
              <span className="timelineLine-words">
                <span>{text}</span>
                {names !== '' && (!isShort || line.kind === 'choice.choose') && (
                  <span className="timelineLine-names">{names}</span>
                )}
              </span>
            </>
          )
          return (
            <li key={line.kind}>
              {projector.isOn ? (
                <p className="historySummary-line">{content}</p>
              ) : (
                <button
                  type="button"
                  className="historySummary-line"
                  onClick={() => go(lineTarget(line, state, { municipalityId, gatheringId }))}
                >
                  {content}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
