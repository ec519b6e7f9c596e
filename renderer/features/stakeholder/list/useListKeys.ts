import type { KeyboardEvent, RefObject } from 'react'
import { useUndo } from '../../../ui/frame/useUndo.ts'
import { isShortcut } from '../../../ui/shortcut.ts'
import { type Action, shortcutsOf } from '../../../ui/shortcuts.tsx'

export interface ListKeysOptions {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly rowCount: number
  /** Brings a row into sight, drawn when this returns. */
  readonly reveal: (index: number) => void
  readonly onChooseAll: () => void
}

/**
 * Arrows and Enter go to the same cell one row up or down, also where that row was not drawn yet; Ctrl+A
 * chooses all rows; Ctrl+Z in a cell nobody has typed in takes back the last deed, as it does elsewhere.
 */
export function useListKeys({ scroller, rowCount, reveal, onChooseAll }: ListKeysOptions) {
  const { undo, redo } = useUndo()
  const goTo = (index: number, cell: string): boolean => {
    if (index < 0 || index >= rowCount) return false
    reveal(index)
    const there = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${index}"] [data-cell="${CSS.escape(cell)}"]`,
    )
    there?.focus({ preventScroll: true })
    // As after Tab: what is typed next replaces what stands there.
    if (there instanceof HTMLInputElement && there.type === 'text') there.select()
    return true
  }
  return (event: KeyboardEvent): void => {
    const { target } = event
    if (event.defaultPrevented || !(target instanceof HTMLElement)) return
    const isField = target instanceof HTMLInputElement && target.type !== 'checkbox'
    if (isShortcut(event, 'Ctrl+A') && !isField) {
      onChooseAll()
      event.preventDefault()
      return
    }
    const isTouched = isField && target.dataset['touched'] === 'true'
    const deed = isField && !isTouched && [undo, redo].find((action) => isAsked(action, event))
    if (deed) {
      deed.run()
      event.preventDefault()
      return
    }
    const by = rowsBy(event, target, isField)
    const [index, cell] = [target.closest<HTMLElement>('[data-row]')?.dataset['row'], target.dataset['cell']]
    if (by === 0 || index === undefined || cell === undefined) return
    goTo(Number(index) + by, cell)
    event.preventDefault()
  }
}

const isAsked = (action: Action, event: KeyboardEvent): boolean =>
  action.enabled && shortcutsOf(action).some((shortcut) => isShortcut(event, shortcut))

/** How many rows a key goes down. Arrows in a date turn the date, and Enter on a button presses it. */
function rowsBy(event: KeyboardEvent, target: HTMLElement, isField: boolean): number {
  if (event.ctrlKey || event.altKey || event.metaKey) return 0
  const isDate = target instanceof HTMLInputElement && target.type === 'date'
  if (event.key === 'Enter' && isField) return event.shiftKey ? -1 : 1
  if (event.shiftKey || isDate) return 0
  if (event.key === 'ArrowDown') return 1
  return event.key === 'ArrowUp' ? -1 : 0
}
