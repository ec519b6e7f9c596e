import { type Ref, useCallback } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { BoardView } from '../../canvas/BoardView.tsx'
import type { AxisPosition, BoardCard } from '../../canvas/boardConfig.ts'
import type { BoardHandle } from '../../canvas/boardViewProps.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { cardFace } from './cardFace.ts'
import { describeCard } from './describeCard.ts'
import type { MapOverlay } from './MapOverlays.tsx'
import { MapSwitches } from './MapSwitches.tsx'
import { quadrantAdvice } from './mapConfig.ts'
import type { MapMoment } from './mapMoment.ts'
import { ProjectorLegend } from './ProjectorLegend.tsx'
import { ringQuestion } from './ringConfig.ts'
import type { ShownCards } from './useMapCards.ts'
import type { MapView } from './useMapView.ts'
import type { StakeholderActions } from './useStakeholderActions.ts'
import './stakeholderBoard.css'

export interface StakeholderBoardProps {
  /** Which board other windows must show to see our hands. */
  readonly boardKey: string
  readonly view: MapView
  readonly shown: ShownCards
  readonly moment: MapMoment
  readonly actions: StakeholderActions
  /** How many cards the filter leaves out; null = no filter. */
  readonly hiddenCount: number | null
  readonly onOverlay: (overlay: MapOverlay) => void
  readonly ref: Ref<BoardHandle>
}

/** The map as a board, in a grid or in rings: what a hand does on it becomes a command. */
export function StakeholderBoard(props: StakeholderBoardProps) {
  const { view, shown, moment, actions, onOverlay } = props
  const { placed, unplaced, unsure, form, cards } = shown
  const state = useNetworkState()
  const { stakeholder: words } = useTexts()
  const { language } = useLanguage()
  const armed = cards.find(({ stakeholder }) => stakeholder.id === view.armedId)
  const earlier = view.switches.showsChanges ? moment.earlier : null
  const describe = useCallback(
    (card: BoardCard) => describeCard(card, form, state, language),
    [form, state, language],
  )
  const createAt = (position: AxisPosition): void => {
    const made = actions.add([{ name: words.newCardName, category: null }], position)
    if (actions.tell(made) && made.ok) view.open(made.value, true)
  }
  const dropOutside = (ids: readonly Id[], clientX: number, clientY: number): void => {
    const under = document.elementFromPoint(clientX, clientY)
    if (under?.closest('.stakeholderTray-unsure')) actions.tell(actions.markUnsure(ids))
    else if (under?.closest('.screen-tray')) {
      const inTray = new Set(unplaced.map(({ id }) => id))
      const leaving = ids.filter((id) => !inTray.has(id))
      if (leaving.length > 0) actions.tell(actions.unplace(form, leaving))
    }
  }
  /** The projector's line: what the whole map asks, or what one part of it means. */
  const help = (zone: string | null): string => {
    if (zone === null) return words.helpLine
    return form === 'rings' ? ringQuestion(zone, language) : quadrantAdvice(zone, language)
  }
  /** Only the grid asks how sure one is, and only there a double press makes a card. */
  const onlyOnGrid = {
    onMarkUnsure: (ids: readonly Id[]) => actions.tell(actions.markUnsure(ids)),
    onCreateAt: createAt,
  }
  return (
    <BoardView
      ref={props.ref}
      boardKey={props.boardKey}
      config={shown.config}
      cards={placed}
      unplaced={[...unplaced, ...unsure]}
      label={words.mapName(moment.municipality)}
      describeCard={describe}
      options={shown.options}
      selectedIds={view.selectedIds}
      onSelect={view.select}
      onPlace={(drags) => actions.tell(actions.place(form, drags))}
      onUnplace={(ids) => actions.tell(actions.unplace(form, ids))}
      {...(form === 'plane' && onlyOnGrid)}
      onDuplicate={(ids) => actions.tell(actions.copy(ids))}
      onOpen={view.open}
      onDelete={actions.remove}
      onDropOutside={dropOutside}
      armed={armed ? cardFace(armed.stakeholder, view) : null}
      onArm={view.arm}
      switches={
        <MapSwitches
          switches={view.switches}
          onFlip={view.flip}
          earlier={moment.earlier}
          isCompact={view.selectedIds.size > 0}
          isPlane={form === 'plane'}
          hiddenCount={props.hiddenCount}
          onFilter={() => onOverlay('filter')}
          onFind={() => onOverlay('find')}
          onChanges={() => view.show({ kind: 'changes' })}
          onSavePicture={() => onOverlay('picture')}
        />
      }
      help={help}
      legend={<ProjectorLegend cards={placed} earlier={earlier} />}
      empty={<p className="stakeholderEmpty">{form === 'rings' ? words.emptyRings : words.emptyBoard}</p>}
    />
  )
}
