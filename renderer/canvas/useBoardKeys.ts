import { type KeyboardEvent, useCallback, useEffect, useState } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import { stripSoftHyphens } from '../../shared/packs/stripSoftHyphens.ts'
import { useTexts } from '../ui/language.tsx'
import { cardIdOf } from './BoardMirror.tsx'
import type { Board } from './board.ts'
import type { AxisPosition, BoardCard, BoardConfig, CardDrag } from './boardConfig.ts'
import { directionOf, moveByKey } from './keyboardMove.ts'

export interface BoardKeysOptions {
  readonly board: Board | null
  readonly config: BoardConfig
  readonly cardOf: (id: Id) => BoardCard | undefined
  readonly onPlace: (id: Id, position: AxisPosition) => void
  readonly say: (message: string) => void
}

export interface BoardKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocusCard: (id: Id | null) => void
  readonly focusedId: Id | null
}

const focusButton = (root: ParentNode, id: Id): void =>
  root.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus()

/** Arrows walk between cards; Enter or Space lifts one, arrows then move it, Enter sets it down, Esc puts it back. */
export function useBoardKeys({ board, config, cardOf, onPlace, say }: BoardKeysOptions): BoardKeys {
  const { board: texts } = useTexts()
  const [focusedId, setFocusedId] = useState<Id | null>(null)
  const [held, setHeld] = useState<CardDrag | null>(null)
  const hold = useCallback(
    (drag: CardDrag | null) => {
      setHeld(drag)
      board?.setPickedUp(drag, texts.keyboardHint)
    },
    [board, texts],
  )
  const nameOf = (id: Id): string => stripSoftHyphens(cardOf(id)?.name ?? '')

  const pressWhileHeld = (event: KeyboardEvent, drag: CardDrag): boolean => {
    const position = moveByKey(drag, event)
    if (position) {
      hold({ id: drag.id, ...position })
      const words = config.describe(position).map(({ text }) => text)
      say(words.join(''))
    } else if (event.key === 'Enter' || event.key === ' ') {
      onPlace(drag.id, { x: drag.x, y: drag.y })
      hold(null)
    } else if (event.key === 'Escape') {
      hold(null)
      say(texts.putBack(nameOf(drag.id)))
    } else return false
    return true
  }
  const pressOnCard = (event: KeyboardEvent, id: Id): boolean => {
    const card = cardOf(id)
    const direction = directionOf(event)
    if (direction) {
      const next = board?.nearest(id, direction)
      if (next) focusButton(event.currentTarget, next)
    } else if ((event.key === 'Enter' || event.key === ' ') && card) {
      hold({ id, x: card.x, y: card.y })
      say(texts.pickedUp(nameOf(id)))
    } else return false
    return true
  }

  useEffect(() => {
    // Deleted by somebody else, or gone with its municipality: the hand is empty.
    if (held && !cardOf(held.id)) setHeld(null)
  })

  return {
    focusedId,
    onKeyDown: (event) => {
      const id = cardIdOf(event.target)
      if (id === null || event.ctrlKey || event.metaKey) return
      const isTaken = held ? pressWhileHeld(event, held) : pressOnCard(event, id)
      if (isTaken) event.preventDefault()
    },
    onFocusCard: useCallback(
      (id) => {
        setFocusedId(id)
        board?.setFocus(id)
        if (id === null) hold(null)
        else board?.reveal(id)
      },
      [board, hold],
    ),
  }
}
