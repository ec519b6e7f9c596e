import { type KeyboardEvent, useCallback, useEffect, useState } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import { stripSoftHyphens } from '../../shared/packs/stripSoftHyphens.ts'
import { useTexts } from '../ui/language.tsx'
import { cardIdOf } from './BoardMirror.tsx'
import type { Board } from './board.ts'
import type { BoardCard, BoardConfig, CardDrag } from './boardConfig.ts'
import { directionOf, moveByKey } from './keyboardMove.ts'

export interface BoardKeysOptions {
  readonly board: Board | null
  readonly config: BoardConfig
  readonly cardOf: (id: Id) => BoardCard | undefined
  readonly selectedIds: ReadonlySet<Id>
  readonly onSelect: (ids: ReadonlySet<Id>) => void
  readonly onPlace: (drags: readonly CardDrag[]) => void
  readonly say: (message: string) => void
}

export interface BoardKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocusCard: (id: Id | null) => void
  readonly focusedId: Id | null
}

const nothing: readonly CardDrag[] = []

const focusButton = (root: ParentNode, id: Id): void =>
  root.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus()

/**
 * Arrows walk between cards; Enter lifts one (or the whole selection it belongs to), arrows then move it,
 * Enter sets it down, Esc puts it back. Space with Ctrl chooses several.
 */
export function useBoardKeys(options: BoardKeysOptions): BoardKeys {
  const { board, config, cardOf, selectedIds, onSelect, onPlace, say } = options
  const { board: texts } = useTexts()
  const [focusedId, setFocusedId] = useState<Id | null>(null)
  const [held, setHeld] = useState(nothing)
  const hold = useCallback(
    (drags: readonly CardDrag[]) => {
      setHeld(drags)
      board?.setPickedUp(drags, texts.keyboardHint)
    },
    [board, texts],
  )
  const nameOf = (id: Id): string => stripSoftHyphens(cardOf(id)?.name ?? '')
  const nameOfAll = (drags: readonly CardDrag[]): string =>
    drags.length === 1 ? nameOf(drags[0]?.id ?? '') : texts.cardCount(drags.length)
  /** The focused card, or with it all that are chosen together. */
  const gather = (id: Id): readonly CardDrag[] => {
    const others = selectedIds.has(id) ? [...selectedIds].filter((other) => other !== id) : []
    return [id, ...others].flatMap((member) => {
      const card = cardOf(member)
      return card ? [{ id: member, x: card.x, y: card.y }] : []
    })
  }

  const pressWhileHeld = (event: KeyboardEvent): boolean => {
    const moved = moveByKey(held, event)
    const [first] = moved ?? []
    if (moved && first) {
      hold(moved)
      say(
        config
          .describe(first)
          .map(({ text }) => text)
          .join(''),
      )
    } else if (event.key === 'Enter' || event.key === ' ') {
      onPlace(held)
      hold(nothing)
    } else if (event.key === 'Escape') {
      hold(nothing)
      say(texts.putBack(nameOfAll(held)))
    } else return false
    return true
  }
  const pressOnCard = (event: KeyboardEvent, id: Id): boolean => {
    const direction = directionOf(event)
    if (direction) {
      const next = board?.nearest(id, direction)
      if (next) focusButton(event.currentTarget, next)
    } else if (event.key === ' ' && (event.ctrlKey || event.shiftKey)) {
      onSelect(selectedIds.symmetricDifference(new Set([id])))
    } else if (event.key === 'Enter' || event.key === ' ') {
      const drags = gather(id)
      if (drags.length === 0) return false
      hold(drags)
      say(texts.pickedUp(nameOfAll(drags)))
    } else return false
    return true
  }

  useEffect(() => {
    // Deleted by somebody else, or gone with its municipality: the hand is empty.
    if (held.some(({ id }) => !cardOf(id))) setHeld(held.filter(({ id }) => cardOf(id)))
  })

  return {
    focusedId,
    onKeyDown: (event) => {
      const id = cardIdOf(event.target)
      if (id === null || event.metaKey || (event.ctrlKey && event.key !== ' ')) return
      const isTaken = held.length > 0 ? pressWhileHeld(event) : pressOnCard(event, id)
      if (isTaken) event.preventDefault()
    },
    onFocusCard: useCallback(
      (id) => {
        setFocusedId(id)
        board?.setFocus(id)
        if (id === null) hold(nothing)
        else board?.reveal(id)
      },
      [board, hold],
    ),
  }
}
