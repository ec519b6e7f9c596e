import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/language.tsx'
import { useProjectorMode } from '../ui/projectorMode.tsx'
import { useToast } from '../ui/toast.tsx'
import { BoardMirror } from './BoardMirror.tsx'
import { BoardMoveMenu } from './BoardMoveMenu.tsx'
import { BoardStrip } from './BoardStrip.tsx'
import {
  type BoardCard,
  type CardDrag,
  type CardFace,
  plainOptions,
  type BoardView as View,
} from './boardConfig.ts'
import type { BoardViewProps } from './boardViewProps.ts'
import { CardActions } from './CardActions.tsx'
import { prefersStillness } from './easing.ts'
import { ProjectorLine } from './ProjectorLine.tsx'
import { TapWhereBar } from './TapWhereBar.tsx'
import { useBoard } from './useBoard.ts'
import { useBoardKeys } from './useBoardKeys.ts'
import { useBoardPresence } from './useBoardPresence.ts'
import { useBoardShortcuts } from './useBoardShortcuts.ts'
import { useMoveAnnouncements } from './useMoveAnnouncements.ts'
import { useNudgeKeys } from './useNudgeKeys.ts'
import './board.css'

const wholeMap: View = { zoom: 1, quadrant: null, visibleCount: 0 }

interface MenuFor {
  readonly ids: readonly Id[]
  readonly clientX?: number | undefined
  readonly clientY?: number | undefined
}

const nothing: ReadonlySet<Id> = new Set()

/** A map with everything around it: canvas, list for screen readers, keys, menu, zoom, other people's hands. */
export function BoardView(props: BoardViewProps) {
  const { cards, config, selectedIds, armed, onSelect, options = plainOptions } = props
  const { board: texts } = useTexts()
  const toast = useToast()
  const projector = useProjectorMode()
  const [view, setView] = useState(wholeMap)
  const [menuFor, setMenuFor] = useState<MenuFor | null>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const faces = useRef<ReadonlyMap<Id, CardFace>>(new Map())
  const faceOf = useCallback((id: Id) => faces.current.get(id), [])
  const sendDrags = useRef<ReturnType<typeof useBoardPresence>>(() => undefined)

  const [isChoosing, setIsChoosing] = useState(false)
  const place = (drags: readonly CardDrag[]): void => {
    if (drags.some(({ id }) => id === armed?.id)) props.onArm(null)
    props.onPlace(drags)
  }
  /** All that are chosen, if this card is one of them; else the card alone. */
  const withChosen = (id: Id): readonly Id[] => (selectedIds.has(id) ? [...selectedIds] : [id])
  const { container, board } = useBoard(config, cards, {
    onPlace: place,
    onDragMove: (drags) => sendDrags.current(drags),
    onSelect,
    onOpen: (id) => props.onOpen([id]),
    onMenu: (id, clientX, clientY) => {
      if (!selectedIds.has(id)) onSelect(new Set([id]))
      setMenuFor({ ids: withChosen(id), clientX, clientY })
    },
    onDropOutside: (ids, clientX, clientY) => props.onDropOutside?.(ids, clientX, clientY),
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
  const keys = useBoardKeys({ board, config, cardOf, selectedIds, onSelect, onPlace: place, say })
  useNudgeKeys({ board, cardOf, selectedIds, onPlace: place })
  const isPrivate = !projector.isOn

  useEffect(() => board?.setSelection(isPrivate ? selectedIds : nothing), [board, selectedIds, isPrivate])
  useLayoutEffect(() => board?.setOptions(options), [board, options])
  useEffect(() => board?.setChoosing(isChoosing), [board, isChoosing])
  useEffect(() => board?.setArmed(armed?.id ?? null), [board, armed])
  useEffect(() => board?.setProjector(projector.isOn), [board, projector.isOn])
  useEffect(() => {
    board?.reset()
    if (props.boardKey) fadeIn(container.current)
  }, [board, props.boardKey, container])

  const chosenIds = keys.focusedId === null ? [...selectedIds] : withChosen(keys.focusedId)
  const clear = (): void => {
    if (armed) props.onArm(null)
    else if (isChoosing) setIsChoosing(false)
    else onSelect(nothing)
  }
  useBoardShortcuts(board, config, view, chosenIds, {
    onMenu: (ids) => setMenuFor({ ids }),
    onOpen: props.onOpen,
    onDelete: props.onDelete,
    onDuplicate: props.onDuplicate,
    onSelectAll: () => onSelect(new Set(cards.map(({ id }) => id))),
    onLeave: armed || isChoosing || selectedIds.size > 1 ? clear : null,
  })
  useImperativeHandle(props.ref, () => ({
    beginExternalDrag: (faces, event) => board?.beginExternalDrag(faces, event),
    fitAll: () => board?.fitAll(),
    flyTo: (id) => board?.flyTo(id),
    positionAt: (clientX, clientY) => board?.positionAt(clientX, clientY) ?? null,
    scene: () => board?.scene() ?? null,
    openMoveMenu: (ids, clientX, clientY) => setMenuFor({ ids, clientX, clientY }),
    focusCard: (id) => mirror.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus(),
  }))

  const selected = [...selectedIds].filter((id) => cardOf(id))
  const [firstSelected] = selected
  return (
    <div
      className="board"
      data-projector={projector.isOn}
      data-chosen-card={selected.length === 1 ? firstSelected : undefined}
    >
      <div className="board-area" data-form={config.form}>
        <div ref={container} className="board-canvas" aria-hidden="true" />
        {cards.length === 0 && isPrivate && (
          <div className="board-empty">
            <div className="board-emptyCard">{props.empty}</div>
          </div>
        )}
        {armed && <TapWhereBar card={armed} onCancel={() => props.onArm(null)} />}
      </div>
      {projector.isOn ? (
        <ProjectorLine config={config} quadrant={view.quadrant} legend={props.legend}>
          {props.help?.(view.quadrant)}
        </ProjectorLine>
      ) : (
        <BoardStrip board={board} config={config} view={view} cardCount={cards.length}>
          {props.switches}
          {firstSelected !== undefined && (
            <CardActions
              count={selected.length}
              onMove={(anchor) => setMenuFor({ ids: selected, clientX: anchor.x, clientY: anchor.y })}
              onPoint={() => props.onArm(firstSelected)}
              onOpen={() => props.onOpen(selected)}
              onClear={() => onSelect(nothing)}
            />
          )}
          <Button
            label={texts.selectMany}
            icon="select"
            iconOnly
            variant="quiet"
            title={`${texts.selectMany}. ${texts.selectManyHelp}`}
            aria-pressed={isChoosing}
            onClick={() => setIsChoosing(!isChoosing)}
          />
        </BoardStrip>
      )}
      <div ref={mirror}>
        <BoardMirror
          label={props.label}
          config={config}
          cards={cards}
          describeCard={props.describeCard}
          activeId={keys.focusedId ?? firstSelected ?? null}
          focusedId={keys.focusedId}
          onFocusCard={keys.onFocusCard}
          onKeyDown={keys.onKeyDown}
          onPress={(id) => setMenuFor({ ids: withChosen(id) })}
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
          faceOf={faceOf}
          onPlace={place}
          onUnplace={props.onUnplace}
          onMarkUnsure={props.onMarkUnsure}
          onDuplicate={props.onDuplicate}
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
  if (prefersStillness()) return
  container?.animate([{ opacity: 0.35 }, { opacity: 1 }], { duration: FADE_MS, easing: 'ease-out' })
}
