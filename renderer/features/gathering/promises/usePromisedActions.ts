import { useMemo } from 'react'
import type { ActionStatusKey } from '../../../../shared/features/action/status.ts'
import type { PromisedItem } from '../../../../shared/features/promise/selectPromisedLast.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../../store/storeContext.ts'
import { isoDayOf } from '../../../ui/formatDate.ts'
import { useTexts } from '../../../ui/language.tsx'
import { useToast } from '../../../ui/toast.tsx'

/** How it went with something promised, whatever it was written as. */
export function usePromisedActions() {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  return useMemo(() => {
    const setOf = ({ noun, id, municipalityId, anchoring }: PromisedItem, status: ActionStatusKey) => {
      switch (noun) {
        case 'promise':
          return store.dispatch('promise.edit', { promiseId: id, status })
        case 'homeTask':
          return store.dispatch('homeTask.report', { homeTaskId: id, municipalityId, status })
        case 'action':
          return store.dispatch('action.setStatus', { actionIds: [id], status })
        case 'anchoring': {
          // The day it was done stays, if somebody has already said it.
          const doneDay = status === 'done' ? (anchoring?.doneDay ?? isoDayOf(Date.now())) : null
          return store.dispatch('anchoring.edit', { anchoringId: id, doneDay })
        }
      }
    }
    const noteOf = ({ noun, id, municipalityId }: PromisedItem, note: string) => {
      switch (noun) {
        case 'promise':
          return store.dispatch('promise.edit', { promiseId: id, note })
        case 'homeTask':
          return store.dispatch('homeTask.report', { homeTaskId: id, municipalityId, note })
        case 'action':
          return store.dispatch('action.edit', { actionId: id, result: note })
        case 'anchoring':
          return null
      }
    }
    return {
      setStatus(item: PromisedItem, status: ActionStatusKey): void {
        if (item.status === status) return
        const set = setOf(item, status)
        if (!set.ok) toast(refusalText(texts, set.failure))
      },
      /** Answers what was wrong, in words; null = saved. */
      setNote(item: PromisedItem, note: string): string | null {
        const saved = noteOf(item, note)
        return saved === null || saved.ok ? null : refusalText(texts, saved.failure)
      },
    }
  }, [store, texts, toast])
}

export type PromisedActions = ReturnType<typeof usePromisedActions>
