import { useEffect, useRef } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import type { Board } from './board.ts'
import type { BoardCard, CardDrag } from './boardConfig.ts'
import { directionOf, moveByKey } from './keyboardMove.ts'

export interface NudgeOptions {
  readonly board: Board | null
  readonly cardOf: (id: Id) => BoardCard | undefined
  readonly selectedIds: ReadonlySet<Id>
  readonly onPlace: (drags: readonly CardDrag[]) => void
}

/** Presses closer than this belong together: one deed, one undo. */
const PAUSE_MS = 500

const isElsewhere = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target !== document.body && event.target.id !== 'work'

/**
 * Arrows move what is selected with the mouse or a finger: a hundredth, five with Shift, a fifth of
 * one with Alt. The board shows it at once; it is saved when the keys rest. Esc puts it back.
 */
export function useNudgeKeys(options: NudgeOptions): void {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  useEffect(() => {
    let held: readonly CardDrag[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (drags: readonly CardDrag[]): void => {
      held = drags
      latest.current.board?.setPickedUp(drags, '')
    }
    const save = (): void => {
      clearTimeout(timer)
      if (held.length === 0) return
      latest.current.onPlace(held.filter(({ id }) => latest.current.cardOf(id)))
      show([])
    }
    const start = (): readonly CardDrag[] => {
      const { selectedIds, cardOf } = latest.current
      return [...selectedIds].flatMap((id) => {
        const card = cardOf(id)
        return card ? [{ id, x: card.x, y: card.y }] : []
      })
    }
    const press = (event: KeyboardEvent): void => {
      if (held.length > 0 && event.key === 'Escape') {
        clearTimeout(timer)
        show([])
        // Only the move is taken back: the drawer stays open.
        event.stopImmediatePropagation()
        return
      }
      if (!directionOf(event)) {
        // Whatever comes next (another key, undo) must find the cards where they are seen.
        if (event.key !== 'Shift' && event.key !== 'Alt') save()
        return
      }
      if (event.ctrlKey || event.metaKey || event.defaultPrevented || isElsewhere(event)) return
      const moved = moveByKey(held.length > 0 ? held : start(), event)
      if (!moved || moved.length === 0) return
      event.preventDefault()
      show(moved)
      clearTimeout(timer)
      timer = setTimeout(save, PAUSE_MS)
    }
    window.addEventListener('keydown', press, true)
    window.addEventListener('pointerdown', save, true)
    window.addEventListener('blur', save)
    return () => {
      save()
      window.removeEventListener('keydown', press, true)
      window.removeEventListener('pointerdown', save, true)
      window.removeEventListener('blur', save)
    }
  }, [])
}
