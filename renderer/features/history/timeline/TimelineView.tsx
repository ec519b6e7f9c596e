import { type ReactNode, useMemo, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { historyTopics } from '../../../../shared/features/history/topic.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { useNavigation } from '../../../ui/navigation.tsx'
import { useProjectorMode } from '../../../ui/projectorMode.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import type { ReplayStart } from '../lineTarget.ts'
import type { MunicipalityHistory } from '../useMunicipalityHistory.ts'
import { SummaryPanel } from './SummaryPanel.tsx'
import { TimelineList } from './TimelineList.tsx'
import { type TopicChoice, timelineRows } from './timelineRows.ts'
import '../historyBar.css'
import '../historyEmpty.css'
import './timelineView.css'

export interface TimelineViewProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly history: MunicipalityHistory
  readonly switcher: ReactNode
  /** The gathering's, from 1. */
  readonly number: number
  readonly label: string
  readonly onReplay: (start: ReplayStart) => void
}

const topics: readonly TopicChoice[] = ['all', ...historyTopics]
const orders = ['newestFirst', 'oldestFirst'] as const

/** The timeline, and beside it what happened at the gathering one is at; on the projector only that. */
export function TimelineView(props: TimelineViewProps) {
  const { municipalityId, gatheringId, history } = props
  const { history: words } = useTexts()
  const { go } = useNavigation()
  const projector = useProjectorMode()
  const [topic, setTopic] = useState<TopicChoice>('all')
  const [order, setOrder] = useState<(typeof orders)[number]>('newestFirst')
  const rows = useMemo(() => timelineRows(history, topic, order === 'newestFirst'), [history, topic, order])
  const isBlank = topic === 'all' && history.deeds.every((deed) => deed.topic === 'other')
  const summary = (
    <SummaryPanel {...{ municipalityId, gatheringId, history }} title={words.summaryTitle(props.number)} />
  )
  if (projector.isOn) return <div className="historyProjected">{summary}</div>
  return (
    <div className="timelineView">
      <div className="timelineView-main" data-few={isBlank}>
        <div className="historyBar">
          {props.switcher}
          <SelectField
            label={words.topicLabel}
            options={topics.map((value) => ({ value, label: words.topics[value] }))}
            value={topic}
            onChange={setTopic}
          />
          <Segments
            label={words.orderLabel}
            choices={orders.map((value) => ({ value, label: words[value] }))}
            value={order}
            onChange={setOrder}
          />
        </div>
        {rows.length > 0 && (
          <TimelineList
            // Another list begins at its top.
            key={`${municipalityId} ${topic} ${order}`}
            {...{ municipalityId, gatheringId, rows }}
            label={props.label}
            onReplay={props.onReplay}
          />
        )}
        {isBlank && (
          <div className="historyEmpty">
            <h2>{words.emptyTitle}</h2>
            <p>{words.emptyText}</p>
            <Button
              label={words.begin}
              icon="arrowRight"
              variant="primary"
              onClick={() => go({ screen: 'stakeholderMap', municipalityId, gatheringId })}
            />
          </div>
        )}
        {rows.length === 0 && topic !== 'all' && (
          <div className="historyEmpty">
            <h2>{words.emptyTopic}</h2>
          </div>
        )}
      </div>
      {summary}
    </div>
  )
}
