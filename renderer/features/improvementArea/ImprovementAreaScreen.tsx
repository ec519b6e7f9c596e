import { useMemo, useRef } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectAreasSetAside } from '../../../shared/features/improvementArea/select.ts'
import { selectMapGaps } from '../../../shared/features/improvementArea/selectMapGaps.ts'
import type { BoardHandle } from '../../canvas/boardViewProps.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { PrioritySteps } from '../../ui/frame/PrioritySteps.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useTexts } from '../../ui/language.tsx'
import { matrixWords } from '../../ui/matrix/matrixWords.ts'
import type { RoundParts } from '../../ui/roundParts.ts'
import { useShortcuts } from '../../ui/shortcuts.tsx'
import { AreaHint } from './AreaHint.tsx'
import { AreaOverlays } from './AreaOverlays.tsx'
import { AreaTray } from './AreaTray.tsx'
import { AreaWork } from './AreaWork.tsx'
import { RankedList } from './RankedList.tsx'
import { useAreaActions } from './useAreaActions.ts'
import { useAreaCards } from './useAreaCards.ts'
import { useAreaStage } from './useAreaStage.ts'
import { useAreaView } from './useAreaView.ts'
import { useLookAlikes } from './useLookAlikes.ts'
import { VotingFoot } from './VotingFoot.tsx'

export interface ImprovementAreaScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  /** The area to open first. */
  readonly focusId?: Id | undefined
  readonly rounds: RoundParts
}

/** Improvement areas of one municipality: tray, two matrices or a list, and the order that follows. */
export function ImprovementAreaScreen(props: ImprovementAreaScreenProps) {
  const { municipalityId, gatheringId } = props
  const state = useNetworkState()
  const texts = useTexts()
  const { improvementArea: words } = texts
  const actions = useAreaActions(municipalityId, gatheringId)
  const view = useAreaView(props.focusId)
  const shown = useAreaCards(municipalityId, gatheringId, view)
  const stage = useAreaStage(municipalityId, gatheringId, view)
  const alike = useLookAlikes(municipalityId)
  const board = useRef<BoardHandle>(null)
  const gaps = useMemo(
    () => selectMapGaps(state, municipalityId, gatheringId),
    [state, municipalityId, gatheringId],
  )
  const { ranked, unplaced } = shown
  const isBoard = stage.kind === 'board'
  const canDraw = isBoard && view.form !== 'list'
  useShortcuts([
    {
      label: texts.picture.open,
      shortcut: 'Ctrl+P',
      enabled: canDraw,
      run: () => view.show({ kind: 'picture' }),
    },
    { label: texts.board.find, shortcut: 'Ctrl+F', enabled: canDraw, run: () => view.show({ kind: 'find' }) },
  ])
  /** A card on the board comes to the middle; one in the tray is chosen there. */
  const showCard = (id: Id): void => {
    if (unplaced.some((face) => face.id === id)) return view.arm(id)
    view.select(new Set([id]))
    board.current?.flyTo(id)
  }
  const foot = (
    <VotingFoot municipalityId={municipalityId} gatheringId={gatheringId} areaCount={ranked.length} />
  )
  const [onlySelected] = view.selectedIds.size === 1 ? view.selectedIds : []
  return (
    <Screen
      title={words.title}
      question={matrixWords(texts, view.matrix).question}
      centre={
        <PrioritySteps at="improvementAreas" municipalityId={municipalityId} gatheringId={gatheringId} />
      }
      actions={
        canDraw && (
          <Button
            label={texts.picture.open}
            icon="picture"
            variant="quiet"
            title="Ctrl+P"
            onClick={() => view.show({ kind: 'picture' })}
          />
        )
      }
      trayLabel={words.notPlaced}
      tray={
        isBoard && (
          <AreaTray
            // What is typed belongs to this municipality's tray.
            key={municipalityId}
            cards={unplaced}
            total={ranked.length}
            armedId={view.armedId}
            onAdd={actions.add}
            onArm={view.arm}
            onDrag={(face, event) => board.current?.beginExternalDrag([face], event)}
            onMenu={(id, clientX, clientY) => board.current?.openMoveMenu([id], clientX, clientY)}
            onOpen={view.edit}
            onOpenStarters={() => view.show({ kind: 'starters' })}
            gapCount={gaps.length}
            onOpenGaps={() => view.show({ kind: 'gaps' })}
            aside={selectAreasSetAside(state, municipalityId)}
            onTakeUp={actions.takeUp}
            hint={
              <AreaHint
                areaCount={ranked.length}
                pairs={alike.pairs}
                onLook={() => view.show({ kind: 'alike' })}
              />
            }
          />
        )
      }
      drawerLabel={words.rankedTitle}
      isDrawerWide
      drawer={
        canDraw && (
          <RankedList
            ranked={ranked}
            matrix={view.matrix}
            selectedId={onlySelected ?? null}
            onSelect={(id) => view.select(new Set([id]))}
            onOpen={view.edit}
            foot={foot}
          />
        )
      }
    >
      <AreaWork
        municipalityId={municipalityId}
        gatheringId={gatheringId}
        board={board}
        stage={stage}
        view={view}
        shown={shown}
        actions={actions}
        rounds={props.rounds}
        foot={foot}
      />
      <AreaOverlays
        municipalityId={municipalityId}
        gatheringId={gatheringId}
        view={view}
        shown={shown}
        alike={alike}
        gaps={gaps}
        actions={actions}
        scene={() => board.current?.scene() ?? null}
        onFind={showCard}
      />
    </Screen>
  )
}
