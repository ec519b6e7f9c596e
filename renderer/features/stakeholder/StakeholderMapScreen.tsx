import { useCallback, useMemo, useRef, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import { selectCardsOnMap } from '../../../shared/features/stakeholder/select.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { type BoardHandle, BoardView } from '../../canvas/BoardView.tsx'
import type { AxisPosition, BoardCard } from '../../canvas/boardConfig.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useShortcuts } from '../../ui/shortcuts.tsx'
import { CategoryLegend } from './CategoryLegend.tsx'
import { cardFace } from './cardFace.ts'
import { describeCard } from './describeCard.ts'
import { mapConfig, quadrantAdvice } from './mapConfig.ts'
import { PackPicker } from './intake/PackPicker.tsx'
import { StakeholderDrawer } from './StakeholderDrawer.tsx'
import { StakeholderTray } from './intake/StakeholderTray.tsx'
import './stakeholder.css'
import { toBoardCards } from './toBoardCards.ts'
import { useStakeholderActions } from './useStakeholderActions.ts'

export interface StakeholderMapScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** One municipality's stakeholder map at one gathering: tray, board, drawer. */
export function StakeholderMapScreen({ municipalityId, gatheringId }: StakeholderMapScreenProps) {
  const state = useNetworkState()
  const { stakeholder: words, board: boardWords } = useTexts()
  const { language } = useLanguage()
  const actions = useStakeholderActions(municipalityId, gatheringId)
  const board = useRef<BoardHandle>(null)
  const field = useRef<HTMLInputElement>(null)
  const [selectedId, setSelectedId] = useState<Id | null>(null)
  const [openId, setOpenId] = useState<Id | null>(null)
  const [newId, setNewId] = useState<Id | null>(null)
  const [armedId, setArmedId] = useState<Id | null>(null)
  const [isPicking, setIsPicking] = useState(false)
  const [hasLegend, setHasLegend] = useState(false)

  const cards = useMemo(
    () => selectCardsOnMap(state, municipalityId, gatheringId),
    [state, municipalityId, gatheringId],
  )
  const { placed, unplaced } = useMemo(() => toBoardCards(cards), [cards])
  const names = useMemo(() => cards.map(({ stakeholder }) => stakeholder.name), [cards])
  const config = useMemo(() => mapConfig(language), [language])
  const cardOf = (id: Id | null) => cards.find(({ stakeholder }) => stakeholder.id === id)
  const [open, armed] = [cardOf(openId), cardOf(armedId)]

  const openDrawer = (id: Id): void => {
    setSelectedId(id)
    setNewId(null)
    setOpenId(id)
  }
  const closeDrawer = (): void => {
    // Leaving a field saves it; a field taken away under the cursor must have been left first.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    setOpenId(null)
  }
  const select = (id: Id | null): void => {
    setSelectedId(id)
    // An open drawer follows the selection; pressing the ground leaves it as it is.
    if (id !== null && openId !== null && id !== openId) openDrawer(id)
  }
  const createAt = (position: AxisPosition): void => {
    const made = actions.add([{ name: words.newCardName, category: null }])
    if (!actions.tell(made) || !made.ok) return
    const id = made.value[0]
    if (id === undefined || !actions.tell(actions.place(id, position))) return
    openDrawer(id)
    setNewId(id)
  }
  const closeLegend = useCallback(() => setHasLegend(false), [])

  useShortcuts([
    { label: words.newCard, shortcut: 'N', enabled: true, run: () => field.current?.focus() },
    { label: words.legendOpen, shortcut: 'L', enabled: true, run: () => setHasLegend(!hasLegend) },
    {
      label: boardWords.details,
      shortcut: 'Escape',
      enabled: open !== undefined && armed === undefined,
      run: closeDrawer,
    },
  ])
  const describe = useCallback((card: BoardCard) => describeCard(card, state, language), [state, language])

  return (
    <Screen
      title={words.title}
      question={words.question}
      actions={
        <Button
          label={boardWords.showAll}
          icon="expand"
          variant="quiet"
          title="0"
          onClick={() => board.current?.fitAll()}
        />
      }
      trayLabel={words.tray}
      tray={
        <StakeholderTray
          // What is typed belongs to this municipality's tray.
          key={municipalityId}
          cards={unplaced}
          presentNames={names}
          armedId={armedId}
          actions={actions}
          fieldRef={field}
          onArm={setArmedId}
          onDrag={(face, event) => board.current?.beginExternalDrag(face, event)}
          onMenu={(id, clientX, clientY) => board.current?.openMoveMenu(id, clientX, clientY)}
          onOpen={openDrawer}
          onOpenPack={() => setIsPicking(true)}
        />
      }
      drawerLabel={open ? words.drawerFor(stripSoftHyphens(open.stakeholder.name)) : ''}
      drawer={
        open && (
          <StakeholderDrawer
            key={open.stakeholder.id}
            card={open}
            actions={actions}
            isNew={newId === open.stakeholder.id}
            onMove={(clientX, clientY) => board.current?.openMoveMenu(open.stakeholder.id, clientX, clientY)}
            onClose={closeDrawer}
          />
        )
      }
    >
      <BoardView
        ref={board}
        boardKey={`stakeholders/${municipalityId}/${gatheringId}`}
        config={config}
        cards={placed}
        unplaced={unplaced}
        label={words.mapName(getMunicipality(state, municipalityId)?.name ?? '')}
        describeCard={describe}
        selectedId={selectedId}
        onSelect={select}
        onPlace={(id, position) => actions.tell(actions.place(id, position))}
        onUnplace={(id) => actions.tell(actions.unplace(id))}
        onOpen={openDrawer}
        onDelete={actions.remove}
        onCreateAt={createAt}
        onDropOutside={(id, clientX, clientY) => {
          const isOnTray = document.elementFromPoint(clientX, clientY)?.closest('.screen-tray')
          if (isOnTray && placed.some((card) => card.id === id)) actions.tell(actions.unplace(id))
        }}
        armed={armed ? cardFace(armed.stakeholder) : null}
        onArm={setArmedId}
        help={(quadrant) => (quadrant === null ? words.helpLine : quadrantAdvice(quadrant, language))}
        empty={<p className="stakeholderEmpty">{words.emptyBoard}</p>}
      />
      {hasLegend && <CategoryLegend onClose={closeLegend} />}
      {isPicking && (
        <PackPicker
          presentNames={names}
          onAdd={(fresh) => actions.tell(actions.add(fresh))}
          onClose={() => setIsPicking(false)}
        />
      )}
    </Screen>
  )
}
