import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { orderBetween } from '../../../shared/core/order.ts'
import type { Assessment } from '../../../shared/features/assessment/record.ts'
import { selectAllAreas } from '../../../shared/features/improvementArea/select.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useUndoToast } from '../../ui/useUndoToast.ts'

type Said = Partial<Pick<Assessment, 'level' | 'wanted' | 'reason' | 'evidence'>>

/** What a group can do with its self-assessment: agree, field by field, and turn a gap into an area. */
export function useAssessmentActions(municipalityId: Id, gatheringId: Id) {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const undoToast = useUndoToast()
  return useMemo(() => {
    /** Answers with what is wrong, in words, or null: for fields, which show it under themselves. */
    const write = (characteristicId: Id, said: Said): string | null => {
      const done = store.dispatch('assessment.agree', {
        municipalityId,
        gatheringId,
        characteristicId,
        ...said,
      })
      return done.ok ? null : refusalText(texts, done.failure)
    }
    return {
      write,
      agree(characteristicId: Id, said: Said): void {
        const problem = write(characteristicId, said)
        if (problem !== null) toast(problem)
      },
      makeArea(characteristicId: Id, name: string): void {
        const last = selectAllAreas(store.getState(), municipalityId).at(-1)?.order ?? null
        const title = stripSoftHyphens(name)
        const area = {
          ...{ id: store.newId(), order: orderBetween(last, null), title },
          ...{ characteristics: [characteristicId], stakeholderIds: [] },
        }
        const done = store.dispatch('improvementArea.add', { municipalityId, improvementAreas: [area] })
        if (done.ok) undoToast(texts.selfAssessment.areaMade(title))
        else toast(refusalText(texts, done.failure))
      },
    }
  }, [store, texts, toast, undoToast, municipalityId, gatheringId])
}

export type AssessmentActions = ReturnType<typeof useAssessmentActions>
