import {
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import type { Id } from '../../shared/core/ids.ts'
import { useTexts } from '../ui/language.tsx'
import { useProjectorMode } from '../ui/projectorMode.tsx'
import { useToast } from '../ui/toast.tsx'
import './board.css'
import { BoardMirror } from './BoardMirror.tsx'
import { BoardMoveMenu } from './BoardMoveMenu.tsx'
import { BoardStrip } from './BoardStrip.tsx'
import type { Board } from './board.ts'
import type { AxisPosition, BoardCard, BoardConfig, CardFace, BoardView as View } from './boardConfig.ts'
import { CardActions } from './CardActions.tsx'
import { ProjectorLine } from './ProjectorLine.tsx'
import { TapWhereBar } from './TapWhereBar.tsx'
import { useBoard } from './useBoard.ts'
import { useBoardKeys } from './useBoardKeys.ts'
import { useBoardPresence } from './useBoardPresence.ts'
import { useBoardShortcuts } from './useBoardShortcuts.ts'
import { useMoveAnnouncements } from './useMoveAnnouncements.ts'

export interface BoardViewProps {
  /** Which board other windows must show to see our hands; see `presenceSchema`. */
  readonly boardKey: string
  readonly config: BoardConfig
  readonly cards: readonly BoardCard[]
  /** Cards beside the board, so that one dragged in from there by others has a face. */
  readonly unplaced?: readonly CardFace[]
  /** What the map is, for screen readers. */
  readonly label: string
  /** A card in words: name, category, both values. */
  readonly describeCard: (card: BoardCard) => string
  readonly selectedId: Id | null
  readonly onSelect: (id: Id | null) => void
  readonly onPlace: (id: Id, position: AxisPosition) => void
  readonly onUnplace: (id: Id) => void
  readonly onOpen: (id: Id) => void
  readonly onDelete: (id: Id) => void
  readonly onCreateAt?: (position: AxisPosition) => void
  readonly onDropOutside?: (id: Id, clientX: number, clientY: number) => void
  /** Who deleted the card that was in the hand, if known. */
  readonly whoRemoved?: (id: Id) => string
  /** A card chosen beside the board, waiting for a tap on its place. */
  readonly armed: CardFace | null
  readonly onArm: (id: Id | null) => void
  /** The projector's line under the map, for the whole map (null) or one quadrant. */
  readonly help?: (quadrant: string | null) => ReactNode
  /** In the middle of a map without cards. */
  readonly empty?: ReactNode
  readonly ref?: Ref<BoardHandle>
}

/** What the screen around a board may ask of it. */
export interface BoardHandle {
  readonly beginExternalDrag: Board['beginExternalDrag']
  readonly fitAll: () => void
  /** «Flytt til …» for a card, beside it or at a point of the window. */
  readonly openMoveMenu: (id: Id, clientX?: number, clientY?: number) => void
  readonly focusCard: (id: Id) => void
}

const wholeMap: View = { zoom: 1, quadrant: null, visibleCount: 0 }

/** A two-axis map with everything around it: canvas, list for screen readers, keys, menu, zoom, other people's hands. */
export function BoardView(props: BoardViewProps) {
  const { cards, config, selectedId, armed } = props
  const { board: texts } = useTexts()
  const toast = useToast()
  const projector = useProjectorMode()
  const [view, setView] = useState(wholeMap)
  const [menuFor, setMenuFor] = useState<{ id: Id; clientX?: number; clientY?: number } | null>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const faces = useRef<ReadonlyMap<Id, CardFace>>(new Map())
  const faceOf = useCallback((id: Id) => faces.current.get(id), [])
  const sendDrags = useRef<ReturnType<typeof useBoardPresence>>(() => undefined)

  const place = (id: Id, position: AxisPosition): void => {
    if (armed?.id === id) props.onArm(null)
    props.onPlace(id, position)
  }
  const { container, board } = useBoard(config, cards, {
    onPlace: place,
    onDragMove: (drags) => sendDrags.current(drags),
    onSelect: props.onSelect,
    onOpen: props.onOpen,
    onMenu: (id, clientX, clientY) => {
      props.onSelect(id)
      setMenuFor({ id, clientX, clientY })
    },
    onDropOutside: (id, clientX, clientY) => props.onDropOutside?.(id, clientX, clientY),
    onCreateAt: (position) => props.onCreateAt?.(position),
    onViewChange: setView,
    onHeldByOther: (_, by) => toast(texts.heldByOther(by)),
    onCardLost: (id) => {
      const who = props.whoRemoved?.(id) ?? ''
      toast(who === '' ? texts.lost : texts.lostTo(who))
    },
  })
  const tellPresence = useBoardPresence(board, props.boardKey, faceOf)
  useEffect(() => {
    sendDrags.current = tellPresence
    faces.current = new Map([...(props.unplaced ?? []), ...cards].map((card) => [card.id, card]))
  })
  const { say, spoken } = useMoveAnnouncements(cards, config, props.boardKey)
  const cardOf = (id: Id): BoardCard | undefined => cards.find((card) => card.id === id)
  const keys = useBoardKeys({ board, config, cardOf, onPlace: place, say })
  const isPrivate = !projector.isOn

  useEffect(() => board?.setSelection(isPrivate ? selectedId : null), [board, selectedId, isPrivate])
  useEffect(() => board?.setArmed(armed?.id ?? null), [board, armed])
  useEffect(() => board?.setProjector(projector.isOn), [board, projector.isOn])
  useEffect(() => {
    board?.fitAll()
    if (props.boardKey) fadeIn(container.current)
  }, [board, props.boardKey, container])

  const chosenId = keys.focusedId ?? selectedId
  const openMenu = (id: Id): void => setMenuFor({ id })
  useBoardShortcuts(board, config, chosenId, {
    onMenu: openMenu,
    onOpen: props.onOpen,
    onDelete: props.onDelete,
    onDisarm: armed ? () => props.onArm(null) : null,
  })
  useImperativeHandle(props.ref, () => ({
    beginExternalDrag: (card, event) => board?.beginExternalDrag(card, event),
    fitAll: () => board?.fitAll(),
    openMoveMenu: (id, clientX, clientY) =>
      setMenuFor(clientX === undefined || clientY === undefined ? { id } : { id, clientX, clientY }),
    focusCard: (id) => mirror.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus(),
  }))

  const selected = selectedId === null ? undefined : cardOf(selectedId)
  return (
    <div className="board" data-projector={projector.isOn}>
      <div className="board-area">
        <div ref={container} className="board-canvas" aria-hidden="true" />
        {cards.length === 0 && isPrivate && (
          <div className="board-empty">
            <div className="board-emptyCard">{props.empty}</div>
          </div>
        )}
        {armed && <TapWhereBar card={armed} onCancel={() => props.onArm(null)} />}
      </div>
      {projector.isOn ? (
        <ProjectorLine config={config} quadrant={view.quadrant}>
          {props.help?.(view.quadrant)}
        </ProjectorLine>
      ) : (
        <BoardStrip board={board} config={config} view={view} cardCount={cards.length}>
          {selected && (
            <CardActions
              onMove={(anchor) => setMenuFor({ id: selected.id, clientX: anchor.x, clientY: anchor.y })}
              onPoint={() => props.onArm(selected.id)}
              onOpen={() => props.onOpen(selected.id)}
            />
          )}
        </BoardStrip>
      )}
      <div ref={mirror}>
        <BoardMirror
          label={props.label}
          config={config}
          cards={cards}
          describeCard={props.describeCard}
          activeId={keys.focusedId ?? selectedId}
          onFocusCard={keys.onFocusCard}
          onKeyDown={keys.onKeyDown}
          onPress={openMenu}
        />
      </div>
      <p className="onlyForScreenReader" aria-live="polite">
        {spoken}
      </p>
      {menuFor && (
        <BoardMoveMenu
          {...menuFor}
          board={board}
          config={config}
          cards={cards}
          face={faceOf(menuFor.id)}
          onPlace={place}
          onUnplace={props.onUnplace}
          onArm={props.onArm}
          onClose={() => setMenuFor(null)}
        />
      )}
    </div>
  )
}

const FADE_MS = 160

/** Another map comes up softly; those who asked for stillness get it at once. */
function fadeIn(container: HTMLElement | null): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  container?.animate([{ opacity: 0.35 }, { opacity: 1 }], { duration: FADE_MS, easing: 'ease-out' })
}
