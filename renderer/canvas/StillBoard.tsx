import { type Ref, useDeferredValue, useEffect, useImperativeHandle } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import { stripSoftHyphens } from '../../shared/packs/stripSoftHyphens.ts'
import { useProjectorMode } from '../ui/projectorMode.tsx'
import type { BoardCard, BoardConfig } from './boardConfig.ts'
import type { BoardScene } from './boardScene.ts'
import './stillBoard.css'
import { useBoard } from './useBoard.ts'
import { zoneAt } from './zones.ts'
import './board.css'

export interface StillBoardProps {
  readonly config: BoardConfig
  readonly cards: readonly BoardCard[]
  /** What it is, for screen readers. */
  readonly label: string
  readonly describeCard: (card: BoardCard) => string
  /** Cards that are pointed out, as if they were chosen. */
  readonly markedIds: ReadonlySet<Id>
  /** Whether the cards are told one by one: not while they change many times a second. */
  readonly isTold: boolean
  readonly ref?: Ref<StillBoardHandle>
}

export interface StillBoardHandle {
  /** What is shown now; null before the board is on the page. */
  readonly scene: () => BoardScene | null
}

const nothing = (): void => undefined
const noHands = {
  onPlace: nothing,
  onDragMove: nothing,
  onSelect: nothing,
  onOpen: nothing,
  onDropOutside: nothing,
  onCreateAt: nothing,
  onViewChange: nothing,
  onMenu: nothing,
  onHeldByOther: nothing,
  onCardLost: nothing,
}

/** A board to look at: no hand reaches it, but its cards glide when they are given other places. */
export function StillBoard(props: StillBoardProps) {
  const { config, cards, label, describeCard, markedIds, isTold, ref } = props
  const projector = useProjectorMode()
  const { container, board } = useBoard(config, cards, noHands)
  const told = useDeferredValue(isTold ? cards : null)
  useEffect(() => board?.setProjector(projector.isOn), [board, projector.isOn])
  useEffect(() => board?.setSelection(markedIds), [board, markedIds])
  useImperativeHandle(ref, () => ({ scene: () => board?.scene() ?? null }))
  return (
    <div className="board stillBoard" data-projector={projector.isOn}>
      <div className="board-area" data-form={config.form}>
        <div ref={container} className="board-canvas" aria-hidden="true" />
      </div>
      <section className="onlyForScreenReader" aria-label={label}>
        {told && (
          <ul>
            {told.map((card) => (
              <li key={card.id} data-card={card.id} data-zone={zoneAt(config, card)?.key}>
                {stripSoftHyphens(describeCard(card))}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
