import { useMemo, useRef, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { type Matrix, toScore } from '../../../shared/features/areaPlacement/matrix.ts'
import { getGathering } from '../../../shared/features/gathering/select.ts'
import { getImprovementArea, selectRankedAreas } from '../../../shared/features/improvementArea/select.ts'
import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import { type BoardHandle, BoardView } from '../../canvas/BoardView.tsx'
import type { BoardCard, CardFace } from '../../canvas/boardConfig.ts'
import { noLegend } from '../../canvas/picture/pictureLegend.ts'
import { SavePictureDialog } from '../../canvas/picture/SavePictureDialog.tsx'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { PrioritySteps } from '../../ui/frame/PrioritySteps.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { formatScore } from '../../ui/matrix/formatScore.ts'
import { useShortcuts } from '../../ui/shortcuts.tsx'
import { AreaTray } from './AreaTray.tsx'
import { areaCards } from './areaCards.ts'
import { EditAreaDialog } from './EditAreaDialog.tsx'
import './improvementArea.css'
import { matrixConfig } from '../../ui/matrix/matrixConfig.ts'
import { RankedList } from './RankedList.tsx'
import { StarterDialog } from './StarterDialog.tsx'
import { useAreaActions } from './useAreaActions.ts'

export interface ImprovementAreaScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** Improvement areas of one municipality: the list, the matrix important × within reach, and the order. */
export function ImprovementAreaScreen({ municipalityId, gatheringId }: ImprovementAreaScreenProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { improvementArea: words } = texts
  const { language } = useLanguage()
  const [matrix] = useState<Matrix>('reach')
  const actions = useAreaActions(municipalityId, gatheringId, matrix)
  const board = useRef<BoardHandle>(null)
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<Id>>(new Set())
  const [armedId, setArmedId] = useState<Id | null>(null)
  const [editedId, setEditedId] = useState<Id | null>(null)
  const [isPicking, setIsPicking] = useState(false)
  const [isSaving, setIsSaving] = useState(false)

  const ranked = useMemo(
    () => selectRankedAreas(state, municipalityId, gatheringId, matrix),
    [state, municipalityId, gatheringId, matrix],
  )
  const { placed, unplaced } = useMemo(() => areaCards(ranked), [ranked])
  const config = useMemo(() => matrixConfig(texts, language, matrix), [texts, language, matrix])
  const edited = editedId === null ? undefined : getImprovementArea(state, editedId)

  useShortcuts([
    { label: texts.picture.open, shortcut: 'Ctrl+P', enabled: true, run: () => setIsSaving(true) },
  ])
  const describe = (card: BoardCard): string => {
    const score = (value: number): string => formatScore(toScore(value), language)
    return `${card.name}, ${words.axisDescription(score(card.y), score(card.x))}`
  }
  const armed: CardFace | null = [...unplaced, ...placed].find(({ id }) => id === armedId) ?? null

  return (
    <Screen
      title={words.title}
      question={words.question}
      centre={
        <PrioritySteps at="improvementAreas" municipalityId={municipalityId} gatheringId={gatheringId} />
      }
      actions={
        <Button
          label={texts.picture.open}
          icon="picture"
          variant="quiet"
          title="Ctrl+P"
          onClick={() => setIsSaving(true)}
        />
      }
      trayLabel={words.notPlaced}
      tray={
        <AreaTray
          cards={unplaced}
          total={ranked.length}
          armedId={armedId}
          onAdd={actions.add}
          onArm={setArmedId}
          onDrag={(face, event) => board.current?.beginExternalDrag([face], event)}
          onMenu={(id, clientX, clientY) => board.current?.openMoveMenu([id], clientX, clientY)}
          onOpenStarters={() => setIsPicking(true)}
        />
      }
      drawerLabel={words.rankedTitle}
      isDrawerWide
      drawer={
        <RankedList
          ranked={ranked}
          selectedId={selectedIds.size === 1 ? ([...selectedIds][0] ?? null) : null}
          onSelect={(id) => setSelectedIds(new Set(id === null ? [] : [id]))}
          onOpen={setEditedId}
        />
      }
    >
      <BoardView
        ref={board}
        boardKey={`areas/${municipalityId}/${gatheringId}/${matrix}`}
        config={config}
        cards={placed}
        unplaced={unplaced}
        label={words.boardName}
        describeCard={describe}
        selectedIds={selectedIds}
        onSelect={setSelectedIds}
        onPlace={actions.place}
        onUnplace={actions.unplace}
        onOpen={([id]) => setEditedId(id ?? null)}
        onDelete={actions.remove}
        onDropOutside={(ids, clientX, clientY) => {
          if (document.elementFromPoint(clientX, clientY)?.closest('.areaTray')) actions.unplace(ids)
        }}
        armed={armed}
        onArm={setArmedId}
        empty={
          <>
            <strong>{ranked.length === 0 ? words.emptyTitle : words.emptyBoard}</strong>
            {ranked.length === 0 && <span>{words.emptyText}</span>}
          </>
        }
      />
      {edited && (
        <EditAreaDialog
          key={edited.id}
          area={edited}
          point={ranked.find(({ area }) => area.id === edited.id)?.point ?? null}
          actions={actions}
          onClose={() => setEditedId(null)}
        />
      )}
      {isSaving && (
        <SavePictureDialog
          scene={() => board.current?.scene() ?? null}
          title={words.title}
          municipality={getMunicipality(state, municipalityId)?.name ?? ''}
          gathering={gatheringTitle(state, gatheringId, texts)}
          date={getGathering(state, gatheringId)?.date ?? null}
          language={language}
          // Cards carry their rank and nothing that has to be explained.
          legend={noLegend}
          onClose={() => setIsSaving(false)}
        />
      )}
      {isPicking && (
        <StarterDialog
          existing={ranked.map(({ area }) => area)}
          onAdd={actions.add}
          onClose={() => setIsPicking(false)}
        />
      )}
    </Screen>
  )
}
