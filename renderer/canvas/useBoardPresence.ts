import { useCallback, useEffect } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import { useStore } from '../store/storeContext.ts'
import type { Board } from './board.ts'
import type { CardDrag, CardFace } from './boardConfig.ts'

/** The wire takes no more cards in one window's hands. */
const MOST_DRAGS = 20

/**
 * Shows what other windows drag on this board, and tells them what is dragged here. Goes past
 * React: thirty moves a second must not draw a single component anew.
 */
export function useBoardPresence(
  board: Board | null,
  boardKey: string,
  faceOf: (id: Id) => CardFace | undefined,
): (drags: readonly CardDrag[]) => void {
  const store = useStore()
  useEffect(() => {
    if (!board) return
    const stop = store.subscribePresence((all) =>
      board.setRemoteDrags(
        all
          .filter(({ presence }) => presence.board === boardKey)
          .flatMap(({ actor, presence }) =>
            presence.drags.flatMap(({ cardId, x, y }) => {
              const card = faceOf(cardId)
              return card ? [{ card, x, y, by: actor.name }] : []
            }),
          ),
      ),
    )
    return () => {
      stop()
      board.setRemoteDrags([])
      store.setPresence(null)
    }
  }, [store, board, boardKey, faceOf])
  return useCallback(
    (drags) => {
      const held = drags.slice(0, MOST_DRAGS).map(({ id, x, y }) => ({ cardId: id, x, y }))
      store.setPresence(held.length > 0 ? { board: boardKey, drags: held } : null)
    },
    [store, boardKey],
  )
}
