import { useCallback, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import type { BoardHandle } from '../../canvas/boardViewProps.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useShortcuts } from '../../ui/shortcuts.tsx'
import { FormSwitch } from './FormSwitch.tsx'
import { StakeholderTray } from './intake/StakeholderTray.tsx'
import { useMapIntake } from './intake/useMapIntake.tsx'
import { MapList } from './list/MapList.tsx'
import { type MapOverlay, MapOverlays } from './MapOverlays.tsx'
import { hasPanel, MapPanelSlot } from './MapPanelSlot.tsx'
import { isFiltering, noFilter } from './mapFilter.ts'
import { selectMapMoment } from './mapMoment.ts'
import { RingQuestions } from './RingQuestions.tsx'
import { StakeholderBoard } from './StakeholderBoard.tsx'
import { DuplicateHint } from './says/DuplicateHint.tsx'
import { useMapCards } from './useMapCards.ts'
import { useMapView } from './useMapView.ts'
import { useStakeholderActions } from './useStakeholderActions.ts'

export interface StakeholderMapScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  /** A card to open at once. */
  readonly focusId?: Id | undefined
}

/** One municipality's stakeholder map at one gathering: tray, map in one of three forms, panel. */
export function StakeholderMapScreen({ municipalityId, gatheringId, focusId }: StakeholderMapScreenProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { stakeholder: words, board: boardWords } = texts
  const actions = useStakeholderActions(municipalityId, gatheringId)
  const view = useMapView()
  const { open: openCard } = view
  useEffect(() => {
    if (focusId !== undefined) openCard([focusId])
  }, [focusId, openCard])
  const [filter, setFilter] = useState(noFilter)
  const [overlay, setOverlay] = useState<MapOverlay | null>(null)
  const shown = useMapCards(municipalityId, gatheringId, view, filter)
  const board = useRef<BoardHandle>(null)
  const field = useRef<HTMLInputElement>(null)
  const { cards, placed, unplaced, unsure, form, options } = shown
  const isList = view.form === 'list'
  const toggle = (name: MapOverlay): void => setOverlay((before) => (before === name ? null : name))
  const closeOverlay = useCallback(() => setOverlay(null), [])
  const moment = selectMapMoment(state, municipalityId, gatheringId, view.sinceId, texts)

  /** A card on the map comes to the middle; one in the tray is chosen there. */
  const showCard = (id: Id): void => {
    if (placed.some((card) => card.id === id)) {
      view.select(new Set([id]))
      board.current?.flyTo(id)
    } else if (view.panel?.kind === 'card') view.open([id])
    else view.arm(id)
  }
  const intake = useMapIntake({
    municipalityId,
    gatheringId,
    form,
    actions,
    presentNames: shown.names,
    positionAt: (clientX, clientY) => board.current?.positionAt(clientX, clientY) ?? null,
  })
  const openMoveMenu = (ids: readonly Id[], clientX: number, clientY: number): void =>
    board.current?.openMoveMenu(ids, clientX, clientY)

  const isArmed = cards.some(({ stakeholder }) => stakeholder.id === view.armedId)
  const canSave = !isList
  useShortcuts([
    { label: words.newCard, shortcut: 'N', enabled: true, run: () => field.current?.focus() },
    { label: words.legendOpen, shortcut: 'L', enabled: true, run: () => toggle('legend') },
    // A list is searched by leaving out the rest.
    {
      label: boardWords.find,
      shortcut: 'Ctrl+F',
      enabled: true,
      run: () => toggle(isList ? 'filter' : 'find'),
    },
    { label: words.savePicture, shortcut: 'Ctrl+P', enabled: canSave, run: () => toggle('picture') },
    {
      label: boardWords.details,
      shortcut: 'Escape',
      enabled: view.panel !== null && !isArmed && view.selectedIds.size < 2,
      run: view.close,
    },
    { label: words.filter, shortcut: 'Escape', enabled: overlay === 'filter', run: closeOverlay },
  ])

  return (
    <Screen
      title={words.title}
      question={words.question}
      centre={<FormSwitch form={view.form} onChange={view.chooseForm} />}
      actions={
        <>
          <Button
            label={words.remarks}
            icon="help"
            variant="quiet"
            title={words.remarks}
            aria-pressed={view.panel?.kind === 'remarks'}
            onClick={() => (view.panel?.kind === 'remarks' ? view.close() : view.show({ kind: 'remarks' }))}
          />
          {!isList && (
            <Button
              label={boardWords.showAll}
              icon="expand"
              variant="quiet"
              title="0"
              onClick={() => board.current?.fitAll()}
            />
          )}
        </>
      }
      trayLabel={words.tray}
      tray={
        <StakeholderTray
          // What is typed belongs to this municipality's tray.
          key={municipalityId}
          municipalityId={municipalityId}
          form={form}
          cards={unplaced}
          unsureCards={unsure}
          allCards={cards}
          presentNames={shown.names}
          intake={intake}
          armedId={view.armedId}
          actions={actions}
          fieldRef={field}
          hint={
            <>
              {form === 'rings' && <RingQuestions />}
              <DuplicateHint
                municipalityId={municipalityId}
                gatheringId={gatheringId}
                actions={actions}
                onShowCard={showCard}
              />
            </>
          }
          onArm={view.arm}
          onDrag={(faces, event) => board.current?.beginExternalDrag(faces, event)}
          onMenu={openMoveMenu}
          onOpen={view.open}
          onShowCard={showCard}
          onOpenPack={() => toggle('pack')}
        />
      }
      drawerLabel={words.panel}
      drawer={
        hasPanel(view, cards) && (
          <MapPanelSlot
            view={view}
            form={form}
            cards={cards}
            comparison={shown.comparison}
            municipalityId={municipalityId}
            gatheringId={gatheringId}
            actions={actions}
            onMove={openMoveMenu}
            onShowCard={showCard}
          />
        )
      }
    >
      {isList ? (
        <MapList
          cards={cards}
          municipalityId={municipalityId}
          gatheringId={gatheringId}
          actions={actions}
          selectedIds={view.selectedIds}
          dimmedIds={options.dimmedIds}
          onSelect={view.select}
          onOpen={view.open}
          onFilter={() => toggle('filter')}
        />
      ) : (
        <StakeholderBoard
          ref={board}
          boardKey={`${form === 'rings' ? 'rings' : 'stakeholders'}/${municipalityId}/${gatheringId}`}
          view={view}
          shown={shown}
          moment={moment}
          actions={actions}
          hiddenCount={
            isFiltering(filter) ? placed.filter(({ id }) => options.dimmedIds.has(id)).length : null
          }
          onOverlay={toggle}
        />
      )}
      <MapOverlays
        overlay={overlay}
        view={view}
        shown={shown}
        filter={filter}
        moment={moment}
        actions={actions}
        scene={() => board.current?.scene() ?? null}
        onFilter={setFilter}
        onFind={showCard}
        onClose={closeOverlay}
      />
      {intake.overlay}
    </Screen>
  )
}
