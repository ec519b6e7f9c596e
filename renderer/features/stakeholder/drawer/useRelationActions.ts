import { useMemo } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Relation } from '../../../../shared/features/relation/record.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../../store/storeContext.ts'
import { useTexts } from '../../../ui/language.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import type { SaidRelation } from './RelationForm.tsx'

/** What can be done with relations; what may be turned down answers with the reason, or null. */
export function useRelationActions(actions: StakeholderActions) {
  const store = useStore()
  const texts = useTexts()
  return useMemo(
    () => ({
      /** `said.fromId` is one of the two. */
      add(oneId: Id, otherId: Id, said: SaidRelation): string | null {
        const toId = said.fromId === oneId ? otherId : oneId
        const done = actions.attempt('relation.add', { ...said, relationId: store.newId(), toId })
        return done.ok ? null : refusalText(texts, done.failure)
      },
      edit(relationId: Id, changes: Partial<SaidRelation>): string | null {
        const done = actions.attempt('relation.edit', { relationId, ...changes })
        return done.ok ? null : refusalText(texts, done.failure)
      },
      remove({ id }: Relation, otherName: string): void {
        if (actions.tell(actions.attempt('relation.remove', { relationId: id })))
          actions.tellWithUndo(texts.card.relationRemoved(otherName))
      },
    }),
    [actions, store, texts],
  )
}
