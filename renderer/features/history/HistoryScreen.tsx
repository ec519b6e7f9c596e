import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import type { HistoryBoard } from '../../../shared/features/history/deed.ts'
import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { GatheringSwitch } from '../../ui/frame/GatheringSwitch.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { ThreadSteps } from '../../ui/frame/ThreadSteps.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { Segments } from '../../ui/Segments.tsx'
import type { StillParts } from '../../ui/stillParts.ts'
import { HistoryReading } from './HistoryReading.tsx'
import type { ReplayStart } from './lineTarget.ts'
import { ReplayView } from './replay/ReplayView.tsx'
import { TimelineView } from './timeline/TimelineView.tsx'
import { useHistoryLog } from './useHistoryLog.ts'
import { useMunicipalityHistory } from './useMunicipalityHistory.ts'

export interface HistoryScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly stills: StillParts
}

const views = ['timeline', 'replay'] as const
type View = (typeof views)[number]

/** «Historie»: what a municipality has done, as a timeline, and how its boards grew. Nobody is named in it. */
export function HistoryScreen({ municipalityId, gatheringId, stills }: HistoryScreenProps) {
  const state = useNetworkState()
  const { history: words } = useTexts()
  const { go } = useNavigation()
  const projector = useProjectorMode()
  const log = useHistoryLog()
  const history = useMunicipalityHistory(log, municipalityId)
  const [view, setView] = useState<View>('timeline')
  const [board, setBoard] = useState<HistoryBoard>('map')
  const [start, setStart] = useState<{ readonly municipalityId: Id; readonly seq: number } | null>(null)
  // Where one municipality's replay began says nothing about another's.
  const startSeq = start?.municipalityId === municipalityId ? start.seq : null
  const number = selectGatherings(state).findIndex(({ id }) => id === gatheringId) + 1
  const openReplay = ({ board: first, seq, gatheringId: at }: ReplayStart): void => {
    setBoard(first)
    setStart({ municipalityId, seq })
    setView('replay')
    if (at !== gatheringId) go({ screen: 'history', municipalityId, gatheringId: at })
  }
  const switcher = !projector.isOn && (
    <Segments
      label={words.viewLabel}
      choices={views.map((value) => ({ value, label: words.views[value] }))}
      value={view}
      onChange={(next) => {
        setStart(null)
        setView(next)
      }}
    />
  )
  const about = { municipalityId, gatheringId, history }
  return (
    <Screen
      title={words.title}
      subtitle={<GatheringSwitch place={{ screen: 'history', municipalityId, gatheringId }} />}
      centre={<ThreadSteps at="history" municipalityId={municipalityId} gatheringId={gatheringId} />}
      question={view === 'replay' ? words.replayQuestion[board] : words.summaryTitle(number)}
    >
      {log.phase !== 'ready' ? (
        <HistoryReading log={log} />
      ) : view === 'timeline' ? (
        <TimelineView
          {...about}
          switcher={switcher}
          number={number}
          label={words.timelineLabel(getMunicipality(state, municipalityId)?.name ?? '')}
          onReplay={openReplay}
        />
      ) : (
        <ReplayView
          // Another board, place or beginning is another replay; going on with the log is not.
          key={`${municipalityId} ${gatheringId} ${board} ${startSeq}`}
          {...about}
          switcher={switcher}
          replay={log.replay}
          board={board}
          startSeq={startSeq}
          stills={stills}
          onBoard={(next) => {
            setStart(null)
            setBoard(next)
          }}
        />
      )}
    </Screen>
  )
}
