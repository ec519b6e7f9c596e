import { useMemo, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'

/** How a card was pressed: plain, adding to the choice (Ctrl), or up to here (Shift). */
export interface PressKeys {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

export interface TrayChoice {
  readonly ids: readonly Id[]
  /** «Velg flere»: a plain press adds or takes away, so that fingers can choose too. */
  readonly isChoosing: boolean
  readonly toggleChoosing: () => void
  /** True when the press was about choosing; false leaves it to whoever asked. */
  readonly press: (id: Id, keys: PressKeys) => boolean
  /** All that are chosen, if this card is one of them; else the card alone. */
  readonly withChosen: (id: Id) => readonly Id[]
  readonly clear: () => void
}

/** Several chosen cards of the tray, in its own order; cards that leave the tray leave the choice. */
export function useTrayChoice(order: readonly Id[]): TrayChoice {
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set())
  const [last, setLast] = useState<Id | null>(null)
  const [isChoosing, setIsChoosing] = useState(false)
  const ids = useMemo(() => order.filter((id) => chosen.has(id)), [order, chosen])

  const clear = (): void => {
    setChosen(new Set())
    setLast(null)
    setIsChoosing(false)
  }
  const toggle = (id: Id): void => {
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
    setLast(id)
  }
  return {
    ids,
    isChoosing,
    toggleChoosing: () => (isChoosing ? clear() : setIsChoosing(true)),
    press(id, { ctrlKey, metaKey, shiftKey }) {
      if (shiftKey && last !== null && order.includes(last)) {
        const [from, to] = [order.indexOf(last), order.indexOf(id)].sort((a, b) => a - b)
        setChosen(new Set([...ids, ...order.slice(from, (to ?? 0) + 1)]))
      } else if (ctrlKey || metaKey || shiftKey || isChoosing) toggle(id)
      else {
        if (ids.length > 0) clear()
        setLast(id)
        return false
      }
      return true
    },
    withChosen: (id) => (chosen.has(id) ? ids : [id]),
    clear,
  }
}
