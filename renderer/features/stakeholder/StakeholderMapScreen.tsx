import { useCallback, useRef, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import { selectEarlierMaps } from '../../../shared/features/stakeholder/selectMapChanges.ts'
import { type BoardHandle, BoardView } from '../../canvas/BoardView.tsx'
import type { AxisPosition, BoardCard } from '../../canvas/boardConfig.ts'
import { FindBar } from '../../canvas/FindBar.tsx'
import { SavePictureDialog } from '../../canvas/picture/SavePictureDialog.tsx'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useShortcuts } from '../../ui/shortcuts.tsx'
import { CategoryLegend } from './CategoryLegend.tsx'
import { cardFace } from './cardFace.ts'
import { describeCard } from './describeCard.ts'
import { FormSwitch } from './FormSwitch.tsx'
import { PackPicker } from './intake/PackPicker.tsx'
import { StakeholderTray } from './intake/StakeholderTray.tsx'
import { useMapIntake } from './intake/useMapIntake.tsx'
import { MapList } from './list/MapList.tsx'
import { MapFilterPanel } from './MapFilterPanel.tsx'
import { hasPanel, MapPanelSlot } from './MapPanelSlot.tsx'
import { MapSwitches } from './MapSwitches.tsx'
import { quadrantAdvice } from './mapConfig.ts'
import { isFiltering, noFilter } from './mapFilter.ts'
import { mapLegend } from './mapLegend.ts'
import { ProjectorLegend } from './ProjectorLegend.tsx'
import { RingQuestions } from './RingQuestions.tsx'
import { DuplicateHint } from './says/DuplicateHint.tsx'
import './stakeholder.css'
import { useMapCards } from './useMapCards.ts'
import { useMapView } from './useMapView.ts'
import { useStakeholderActions } from './useStakeholderActions.ts'

export interface StakeholderMapScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** What lies over the map for a moment. */
type Overlay = 'legend' | 'pack' | 'filter' | 'find' | 'picture'

/** One municipality's stakeholder map at one gathering: tray, map in one of three forms, panel. */
export function StakeholderMapScreen({ municipalityId, gatheringId }: StakeholderMapScreenProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { stakeholder: words, board: boardWords } = texts
  const { language } = useLanguage()
  const actions = useStakeholderActions(municipalityId, gatheringId)
  const view = useMapView()
  const [filter, setFilter] = useState(noFilter)
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const shown = useMapCards(municipalityId, gatheringId, view, filter)
  const board = useRef<BoardHandle>(null)
  const field = useRef<HTMLInputElement>(null)
  const { cards, placed, unplaced, unsure, form, config, options } = shown
  const armed = cards.find(({ stakeholder }) => stakeholder.id === view.armedId)
  const isList = view.form === 'list'
  const toggle = (name: Overlay): void => setOverlay((before) => (before === name ? null : name))
  const closeOverlay = useCallback(() => setOverlay(null), [])
  const municipality = getMunicipality(state, municipalityId)?.name ?? ''
  const gatherings = selectGatherings(state)
  const index = gatherings.findIndex(({ id }) => id === gatheringId)
  const gathering = gatherings[index]
  const earlierMaps = selectEarlierMaps(state, municipalityId, gatheringId)
  const since = earlierMaps.find(({ id }) => id === view.sinceId) ?? earlierMaps[0]
  /** Number of the gathering the map is compared with; the first map has none before it. */
  const earlier = since ? gatherings.indexOf(since) + 1 : null

  const createAt = (position: AxisPosition): void => {
    const made = actions.add([{ name: words.newCardName, category: null }], position)
    if (!actions.tell(made) || !made.ok) return
    view.open(made.value, true)
  }
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
  const dropOutside = (ids: readonly Id[], clientX: number, clientY: number): void => {
    const under = document.elementFromPoint(clientX, clientY)
    if (under?.closest('.stakeholderTray-unsure')) actions.tell(actions.markUnsure(ids))
    else if (under?.closest('.screen-tray')) {
      const inTray = new Set(unplaced.map((face) => face.id))
      const leaving = ids.filter((id) => !inTray.has(id))
      if (leaving.length > 0) actions.tell(actions.unplace(form, leaving))
    }
  }

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
      enabled: view.panel !== null && armed === undefined && view.selectedIds.size < 2,
      run: view.close,
    },
    { label: words.filter, shortcut: 'Escape', enabled: overlay === 'filter', run: closeOverlay },
  ])
  const describe = useCallback(
    (card: BoardCard) => describeCard(card, form, state, language),
    [form, state, language],
  )

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
        <BoardView
          ref={board}
          boardKey={`${form === 'rings' ? 'rings' : 'stakeholders'}/${municipalityId}/${gatheringId}`}
          config={config}
          cards={placed}
          unplaced={[...unplaced, ...unsure]}
          label={words.mapName(municipality)}
          describeCard={describe}
          options={options}
          selectedIds={view.selectedIds}
          onSelect={view.select}
          onPlace={(drags) => actions.tell(actions.place(form, drags))}
          onUnplace={(ids) => actions.tell(actions.unplace(form, ids))}
          {...(form === 'plane' && {
            onMarkUnsure: (ids: readonly Id[]) => actions.tell(actions.markUnsure(ids)),
          })}
          onDuplicate={(ids) => actions.tell(actions.copy(ids))}
          onOpen={view.open}
          onDelete={actions.remove}
          {...(form === 'plane' && { onCreateAt: createAt })}
          onDropOutside={dropOutside}
          armed={armed ? cardFace(armed.stakeholder, view) : null}
          onArm={view.arm}
          switches={
            <MapSwitches
              switches={view.switches}
              onFlip={view.flip}
              earlier={earlier}
              isCompact={view.selectedIds.size > 0}
              isPlane={form === 'plane'}
              hiddenCount={isFiltering(filter) ? options.dimmedIds.size : null}
              onFilter={() => toggle('filter')}
              onFind={() => toggle('find')}
              onChanges={() => view.show({ kind: 'changes' })}
              onSavePicture={() => toggle('picture')}
            />
          }
          help={(quadrant) => (quadrant === null ? words.helpLine : quadrantAdvice(quadrant, language))}
          legend={<ProjectorLegend cards={placed} earlier={view.switches.showsChanges ? earlier : null} />}
          empty={<p className="stakeholderEmpty">{words.emptyBoard}</p>}
        />
      )}
      {overlay === 'find' && (
        <FindBar
          placed={placed}
          unplaced={[...unplaced, ...unsure]}
          onFind={showCard}
          onClose={closeOverlay}
        />
      )}
      {overlay === 'filter' && (
        <MapFilterPanel
          filter={filter}
          showsAttitude={view.showsAttitude}
          onChange={setFilter}
          onClose={closeOverlay}
        />
      )}
      {overlay === 'legend' && <CategoryLegend onClose={closeOverlay} />}
      {overlay === 'pack' && (
        <PackPicker
          presentNames={shown.names}
          onAdd={(fresh) => actions.tell(actions.add(fresh))}
          onClose={closeOverlay}
        />
      )}
      {intake.overlay}
      {overlay === 'picture' && (
        <SavePictureDialog
          scene={() => board.current?.scene() ?? null}
          title={words.title}
          municipality={municipality}
          gathering={gathering ? texts.frame.gathering(index + 1, gathering.title) : ''}
          date={gathering?.date ?? null}
          language={language}
          legend={mapLegend(placed, view.switches.showsChanges ? earlier : null, language)}
          onClose={closeOverlay}
        />
      )}
    </Screen>
  )
}
