import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { orderBetween } from '../../../shared/core/order.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import type { Action } from '../../../shared/features/action/record.ts'
import { selectActions } from '../../../shared/features/action/select.ts'
import type { ActionStatusKey } from '../../../shared/features/action/status.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useUndoToast } from '../../ui/useUndoToast.ts'

export type ActionEdit = Partial<Omit<Action, 'kind' | 'id' | 'municipalityId' | 'order'>>

/** What can be done with a municipality's actions. */
export function usePlanActions(municipalityId: Id) {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const undoToast = useUndoToast()
  return useMemo(() => {
    const tell = (refused: Refusal): void => toast(refusalText(texts, refused))
    return {
      /** Answers with the new action's id, or null after telling why not. */
      add(title: string, improvementAreaId: Id | null): Id | null {
        const last = selectActions(store.getState(), municipalityId).at(-1)?.order ?? null
        const id = store.newId()
        const action = { id, title, improvementAreaId, order: orderBetween(last, null) }
        const added = store.dispatch('action.add', { municipalityId, actions: [action] })
        if (!added.ok) tell(added.failure)
        return added.ok ? id : null
      },
      /** Answers what was wrong, in words; null = done. */
      edit(actionId: Id, edit: ActionEdit): string | null {
        const edited = store.dispatch('action.edit', { actionId, ...edit })
        return edited.ok ? null : refusalText(texts, edited.failure)
      },
      setStatus(actionIds: readonly Id[], status: ActionStatusKey): void {
        const set = store.dispatch('action.setStatus', { actionIds: [...actionIds], status })
        if (!set.ok) tell(set.failure)
      },
      remove({ id, title }: Action): void {
        const removed = store.dispatch('action.remove', { actionIds: [id] })
        if (removed.ok) undoToast(texts.action.removed(title))
        else tell(removed.failure)
      },
    }
  }, [store, texts, toast, undoToast, municipalityId])
}

export type PlanActions = ReturnType<typeof usePlanActions>
