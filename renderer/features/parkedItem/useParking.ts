import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { orderBetween } from '../../../shared/core/order.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { type ParkedItem, parkedItemNoun } from '../../../shared/features/parkedItem/record.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useUndoToast } from '../../ui/useUndoToast.ts'
import type { ParkedAbout } from './aboutOf.ts'

export interface NewParked {
  readonly municipalityId: Id | null
  readonly gatheringId: Id | null
  readonly text: string
  readonly about: ParkedAbout | null
}

/** What can be done with parked items. */
export function useParking() {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const undoToast = useUndoToast()
  return useMemo(() => {
    const tell = (refused: Refusal): void => toast(refusalText(texts, refused))
    return {
      park(item: NewParked): Refusal | null {
        const orders = parkedItemNoun.all(store.getState()).map(({ order }) => order)
        const order = orderBetween(orders.toSorted().at(-1) ?? null, null)
        const parked = store.dispatch('parkedItem.park', { ...item, id: store.newId(), order })
        if (!parked.ok) return parked.failure
        undoToast(texts.parking.parked)
        return null
      },
      edit(
        parkedItemId: Id,
        edit: Partial<Pick<ParkedItem, 'text' | 'owner' | 'day' | 'answer'>>,
      ): string | null {
        const edited = store.dispatch('parkedItem.edit', { parkedItemId, ...edit })
        return edited.ok ? null : refusalText(texts, edited.failure)
      },
      settle({ id, settled }: ParkedItem): void {
        const kind = settled === 'open' ? 'parkedItem.close' : 'parkedItem.reopen'
        const done = store.dispatch(kind, { parkedItemIds: [id] })
        if (!done.ok) tell(done.failure)
      },
      remove({ id }: ParkedItem): void {
        const removed = store.dispatch('parkedItem.remove', { parkedItemIds: [id] })
        if (removed.ok) undoToast(texts.parking.removed)
        else tell(removed.failure)
      },
    }
  }, [store, texts, toast, undoToast])
}

export type Parking = ReturnType<typeof useParking>
