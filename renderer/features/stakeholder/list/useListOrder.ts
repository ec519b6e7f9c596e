import { type FocusEvent, useCallback, useMemo, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { keepOrder, nextSorting, type Sorting, type SortKey, sortCards } from './sortCards.ts'

export interface ListOrder {
  readonly ordered: readonly CardOnMap[]
  readonly sortBy: (key: SortKey) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void
}

/**
 * Cards in the order asked for. While somebody works in the list the rows stay where they are: a row that
 * leaves under the hands is a row one loses. When the cursor has gone elsewhere they fall into order.
 */
export function useListOrder(
  cards: readonly CardOnMap[],
  sorting: Sorting,
  language: Language,
  onSorting: (next: Sorting) => void,
): ListOrder {
  const [heldIds, setHeldIds] = useState<readonly Id[] | null>(null)
  const ordered = useMemo(
    () => (heldIds ? keepOrder(cards, heldIds) : sortCards(cards, sorting, language)),
    [cards, heldIds, sorting, language],
  )
  return {
    ordered,
    sortBy: useCallback(
      (key) => {
        onSorting(nextSorting(sorting, key))
        setHeldIds(null)
      },
      [sorting, onSorting],
    ),
    onFocus: ({ target }) => {
      // The heading is no row: who sorts wants the order of now.
      if (heldIds === null && target.closest('[data-row]'))
        setHeldIds(ordered.map(({ stakeholder }) => stakeholder.id))
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      // Nothing: another window, or a press beside the cells. A menu: it belongs to a cell.
      if (!(relatedTarget instanceof Element) || relatedTarget.closest('[role="menu"]')) return
      if (!currentTarget.contains(relatedTarget)) setHeldIds(null)
    },
  }
}
