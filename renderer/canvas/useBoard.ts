import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Board, createBoard } from './board.ts'
import type { BoardCallbacks, BoardCard, BoardConfig } from './boardConfig.ts'
import { keepUnchanged } from './keepUnchanged.ts'

/** Callbacks that always reach the newest render, so that the board is made once and never re-wired. */
function forward(latest: RefObject<BoardCallbacks>): BoardCallbacks {
  return {
    onPlace: (...args) => latest.current.onPlace(...args),
    onDragMove: (...args) => latest.current.onDragMove(...args),
    onSelect: (...args) => latest.current.onSelect(...args),
    onOpen: (...args) => latest.current.onOpen(...args),
    onMenu: (...args) => latest.current.onMenu(...args),
    onDropOutside: (...args) => latest.current.onDropOutside(...args),
    onCreateAt: (...args) => latest.current.onCreateAt(...args),
    onViewChange: (...args) => latest.current.onViewChange(...args),
    onHeldByOther: (...args) => latest.current.onHeldByOther(...args),
    onCardLost: (...args) => latest.current.onCardLost(...args),
  }
}

/** A board in a container, kept in step with config and cards. `board` is null until it is on the page. */
export function useBoard(
  config: BoardConfig,
  cards: readonly BoardCard[],
  callbacks: BoardCallbacks,
): { readonly container: RefObject<HTMLDivElement | null>; readonly board: Board | null } {
  const container = useRef<HTMLDivElement>(null)
  const latest = useRef(callbacks)
  const firstConfig = useRef(config)
  const shown = useRef<readonly BoardCard[]>([])
  const [board, setBoard] = useState<Board | null>(null)
  useLayoutEffect(() => {
    latest.current = callbacks
  })
  useEffect(() => {
    if (!container.current) return
    const made = createBoard(container.current, firstConfig.current, forward(latest))
    setBoard(made)
    return () => {
      made.destroy()
      setBoard(null)
    }
  }, [])
  useLayoutEffect(() => board?.setConfig(config), [board, config])
  // Before the browser paints: a dropped card must never be seen for a moment where it came from.
  useLayoutEffect(() => {
    if (!board) return
    shown.current = keepUnchanged(shown.current, cards)
    board.setCards(shown.current)
  }, [board, cards])
  return { container, board }
}
