import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { orderBetween } from '../../../shared/core/order.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { bodyName } from '../../../shared/features/anchoring/bodyName.ts'
import type { Anchoring } from '../../../shared/features/anchoring/record.ts'
import { selectAnchorings } from '../../../shared/features/anchoring/select.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { isoDayOf } from '../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useUndoToast } from '../../ui/useUndoToast.ts'

/** What can be written about a step. */
export type AnchoringDraft = Pick<
  Anchoring,
  'improvementAreaId' | 'actionId' | 'body' | 'bodyName' | 'side' | 'need' | 'what' | 'day' | 'presenter'
>

export function useAnchoringActions(municipalityId: Id) {
  const store = useStore()
  const texts = useTexts()
  const { language } = useLanguage()
  const toast = useToast()
  const undoToast = useUndoToast()
  return useMemo(() => {
    const last = (): string | null => {
      const orders = selectAnchorings(store.getState(), municipalityId).map(({ order }) => order)
      return orders.toSorted().at(-1) ?? null
    }
    return {
      add(draft: AnchoringDraft): Refusal | null {
        const step = { ...draft, id: store.newId(), order: orderBetween(last(), null) }
        const added = store.dispatch('anchoring.add', { anchorings: [step] })
        return added.ok ? null : added.failure
      },
      /** Only what was changed is sent: what others wrote meanwhile stays. */
      edit(step: Anchoring, draft: AnchoringDraft): Refusal | null {
        const { improvementAreaId: _, actionId: __, ...said } = draft
        const changed = Object.fromEntries(
          Object.entries(said).filter(([field, value]) => step[field as keyof typeof said] !== value), // its own fields
        )
        const edited = store.dispatch('anchoring.edit', { anchoringId: step.id, ...changed })
        return edited.ok ? null : edited.failure
      },
      /** Done today, or not done after all. */
      toggleDone({ id, doneDay }: Anchoring): void {
        const day = doneDay === null ? isoDayOf(Date.now()) : null
        const edited = store.dispatch('anchoring.edit', { anchoringId: id, doneDay: day })
        if (!edited.ok) toast(refusalText(texts, edited.failure))
      },
      remove(step: Anchoring): void {
        const removed = store.dispatch('anchoring.remove', { anchoringIds: [step.id] })
        if (removed.ok) undoToast(texts.anchoring.removed(bodyName(step, language)))
        else toast(refusalText(texts, removed.failure))
      },
    }
  }, [store, texts, language, toast, undoToast, municipalityId])
}

export type AnchoringActions = ReturnType<typeof useAnchoringActions>
