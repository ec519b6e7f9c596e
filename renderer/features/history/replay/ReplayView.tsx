import { type ReactNode, useMemo, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { getGathering, selectGatherings } from '../../../../shared/features/gathering/select.ts'
import type { Replay } from '../../../../shared/features/history/createReplay.ts'
import { type HistoryBoard, historyBoards } from '../../../../shared/features/history/deed.ts'
import { selectReplayTrack } from '../../../../shared/features/history/replayTrack.ts'
import { PastStateProvider } from '../../../store/pastState.tsx'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { isoDayOf } from '../../../ui/formatDate.ts'
import { useTexts } from '../../../ui/language.tsx'
import { useProjectorMode } from '../../../ui/projectorMode.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import type { StillParts } from '../../../ui/stillParts.ts'
import type { MunicipalityHistory } from '../useMunicipalityHistory.ts'
import { scrubWays } from './player.ts'
import { ReplayCaption } from './ReplayCaption.tsx'
import { ReplayControls } from './ReplayControls.tsx'
import { ReplayStill } from './ReplayStill.tsx'
import { usePlayer } from './usePlayer.ts'
import { useReplayKeys } from './useReplayKeys.ts'
import '../historyBar.css'
import '../historyEmpty.css'
import './replayView.css'

export interface ReplayViewProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly history: MunicipalityHistory
  readonly switcher: ReactNode
  readonly replay: Replay
  readonly board: HistoryBoard
  /** The event to begin at; null = the beginning. */
  readonly startSeq: number | null
  readonly stills: StillParts
  readonly onBoard: (board: HistoryBoard) => void
}

/** How a map or a matrix grew: the board as it was, and what moves one through its history. */
export function ReplayView(props: ReplayViewProps) {
  const { municipalityId, gatheringId, history, replay, board, onBoard } = props
  const { history: words } = useTexts()
  const projector = useProjectorMode()
  const gatherings = selectGatherings(useNetworkState())
  const length = replay.length()
  const gatheringIds = useMemo(() => {
    const at = gatherings.findIndex(({ id }) => id === gatheringId)
    return gatherings.slice(0, at + 1).map(({ id }) => id)
  }, [gatherings, gatheringId])
  const frames = useMemo(
    () => selectReplayTrack({ deeds: history.deeds, board, gatheringIds, length }),
    [history, board, gatheringIds, length],
  )
  const player = usePlayer(frames, props.startSeq)
  useReplayKeys(player, frames.length)
  const [isSaving, setIsSaving] = useState(false)
  const { frame } = player
  const { isPlaying, scrubBy } = player.player
  const past = useMemo(() => replay.stateAfter(frame?.count ?? 0), [replay, frame?.count])
  // A gathering that was added later was not there yet: the board is seen at the last one that was.
  const shownId = gatheringIds.findLast((id) => getGathering(past, id)) ?? gatheringId
  const markedIds = useMemo(() => new Set(frame?.deed?.subjects.map(({ id }) => id)), [frame])
  const picture = useMemo(
    () =>
      isSaving
        ? { day: frame?.deed ? isoDayOf(frame.deed.time) : null, onClose: () => setIsSaving(false) }
        : null,
    [isSaving, frame],
  )
  return (
    <div className="replay" data-projector={projector.isOn}>
      {!projector.isOn && (
        <div className="historyBar">
          {props.switcher}
          <Segments
            label={words.boardLabel}
            choices={historyBoards.map((value) => ({ value, label: words.boards[value] }))}
            value={board}
            onChange={onBoard}
          />
          <Segments
            label={words.scrubLabel}
            choices={scrubWays.map((value) => ({ value, label: words.scrubBy[value] }))}
            value={scrubBy}
            onChange={player.setScrubBy}
          />
        </div>
      )}
      {frames.length === 0 ? (
        <div className="historyEmpty">
          <h2>{words.replayEmptyTitle}</h2>
          <p>{words.replayEmptyText}</p>
        </div>
      ) : (
        <>
          <div className="replay-surface">
            <PastStateProvider state={past} name={words.pastName} banner={null}>
              <ReplayStill
                {...{ municipalityId, gatheringId: shownId, board }}
                isTold={!isPlaying}
                markedIds={markedIds}
                picture={picture}
                stills={props.stills}
              />
            </PastStateProvider>
            {projector.isOn && (
              <button
                type="button"
                className="replay-toggle"
                aria-label={isPlaying ? words.pause : words.play}
                onClick={player.toggle}
              />
            )}
          </div>
          <ReplayCaption player={player} count={frames.length} history={history} />
          {!projector.isOn && (
            <ReplayControls player={player} count={frames.length}>
              <Button
                label={words.savePicture}
                icon="picture"
                variant="quiet"
                onClick={() => setIsSaving(true)}
              />
            </ReplayControls>
          )}
        </>
      )}
    </div>
  )
}
