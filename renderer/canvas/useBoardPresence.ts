import { useCallback, useEffect } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import { useStore } from '../store/storeContext.ts'
import type { Board } from './board.ts'
import type { CardDrag, CardFace } from './boardConfig.ts'
import { isToldToOthers, toldPresence } from './toldPresence.ts'

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
    if (!board || !isToldToOthers(boardKey)) return
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
      if (isToldToOthers(boardKey)) store.setPresence(toldPresence(boardKey, drags))
    },
    [store, boardKey],
  )
}
