import { useMemo } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { orderBetween } from '../../../../shared/core/order.ts'
import type { GivenPromise } from '../../../../shared/features/promise/record.ts'
import { selectPromises } from '../../../../shared/features/promise/select.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../../store/storeContext.ts'
import { useTexts } from '../../../ui/language.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { useUndoToast } from '../../../ui/useUndoToast.ts'

export interface NewPromise {
  readonly text: string
  readonly owner: string
  readonly day: string | null
}

/** What can be done with the promises made at one gathering. Each answers what was wrong; null = done. */
export function usePromiseActions(gatheringId: Id) {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const undoToast = useUndoToast()
  return useMemo(
    () => ({
      give(municipalityId: Id, promise: NewPromise): string | null {
        const last = selectPromises(store.getState(), municipalityId, gatheringId).at(-1)?.order ?? null
        const where = { promiseId: store.newId(), municipalityId, gatheringId }
        const given = store.dispatch('promise.give', {
          ...where,
          ...promise,
          order: orderBetween(last, null),
        })
        return given.ok ? null : refusalText(texts, given.failure)
      },
      edit(promiseId: Id, edit: Partial<NewPromise>): string | null {
        const edited = store.dispatch('promise.edit', { promiseId, ...edit })
        return edited.ok ? null : refusalText(texts, edited.failure)
      },
      remove({ id }: GivenPromise): void {
        const removed = store.dispatch('promise.remove', { promiseId: id })
        if (removed.ok) undoToast(texts.checkOut.promises.removed)
        else toast(refusalText(texts, removed.failure))
      },
    }),
    [store, texts, toast, undoToast, gatheringId],
  )
}

export type PromiseActions = ReturnType<typeof usePromiseActions>
