import { type RefObject, useRef, useState } from 'react'
import { type ActionStatusKey, actionStatuses } from '../../../../shared/features/action/status.ts'
import type { PromisedItem } from '../../../../shared/features/promise/selectPromisedLast.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { useShortcuts } from '../../../ui/shortcuts.tsx'
import { statusChoices } from './promisedWords.ts'
import type { PromisedActions } from './usePromisedActions.ts'
import { keyOf } from './usePromisedByMunicipality.ts'

export interface PromisedKeys {
  /** Around the rows. */
  readonly listRef: RefObject<HTMLElement | null>
  readonly activeKey: string | null
  readonly activate: (key: string) => void
  /** Goes to a row; hands in the room see it too. */
  readonly goTo: (item: PromisedItem | undefined) => void
}

/** 1–4 set how it went with the row one stands on, arrows go to the next; the same when it is projected. */
export function usePromisedKeys(rows: readonly PromisedItem[], actions: PromisedActions): PromisedKeys {
  const { promises: words } = useTexts()
  const { language } = useLanguage()
  const listRef = useRef<HTMLElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const at = Math.max(
    0,
    rows.findIndex((row) => keyOf(row) === chosen),
  )
  const active = rows[at]
  const rowOf = (key: string): HTMLElement | null =>
    listRef.current?.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? null
  const focus = (key: string): void => {
    const row = rowOf(key)
    row?.scrollIntoView({ block: 'nearest' })
    row?.querySelector<HTMLElement>('.promised-button[tabindex="0"]')?.focus()
  }
  const goTo = (item: PromisedItem | undefined): void => {
    if (!item) return
    setChosen(keyOf(item))
    // Rows of another municipality are drawn first.
    requestAnimationFrame(() => focus(keyOf(item)))
  }
  const set = (status: ActionStatusKey): void => {
    if (!active || !statusChoices(active.noun, language).some((choice) => choice.status === status)) return
    actions.setStatus(active, status)
    goTo(active)
  }
  const hasRows = rows.length > 0
  useShortcuts([
    ...actionStatuses.map(({ key, name }, index) => ({
      label: words.setStatus(name[language]),
      shortcut: String(index + 1),
      enabled: hasRows,
      run: () => set(key),
    })),
    { label: words.nextRow, shortcut: 'ArrowDown', enabled: hasRows, run: () => goTo(rows[at + 1]) },
    { label: words.previousRow, shortcut: 'ArrowUp', enabled: hasRows, run: () => goTo(rows[at - 1]) },
  ])
  return { listRef, activeKey: active ? keyOf(active) : null, activate: setChosen, goTo }
}
