import { useMemo } from 'react'
import type { Change } from '../../../shared/core/change.ts'
import { selectUndo } from '../../../shared/core/history.ts'
import type { Id } from '../../../shared/core/ids.ts'
import { ordersAfter } from '../../../shared/core/order.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import type { Result } from '../../../shared/core/result.ts'
import type { CommandKind, CommandPayloads } from '../../../shared/features/model.ts'
import { getStakeholder, selectStakeholders } from '../../../shared/features/stakeholder/select.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import type { AxisPosition } from '../../canvas/boardConfig.ts'
import type { SamlingStore } from '../../store/samlingStore.ts'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { NewCard } from './newStakeholders.ts'

/** What can be done with the cards of one map. `attempt…` answers with the refusal; the others tell it themselves. */
export function useStakeholderActions(municipalityId: Id, gatheringId: Id) {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  return useMemo(() => {
    const tell = <Value>(done: Result<Value, Refusal>): boolean => {
      if (!done.ok) toast(refusalText(texts, done.failure))
      return done.ok
    }
    const attempt = <Kind extends CommandKind>(
      kind: Kind,
      payload: CommandPayloads[Kind],
    ): Result<Change, Refusal> => store.dispatch(kind, payload)

    /** Says what was just done, with a way back that takes back that and nothing newer. */
    const tellWithUndo = (message: string): void => {
      const commandId = newestDeed(store)
      const undo = (): void => {
        if (commandId !== null) tell(attempt('history.undo', { commandId }))
      }
      toast(message, { label: texts.common.undo, run: undo })
    }
    return {
      attempt,
      tell,
      /** After a paste: how many became cards, with a way back if any did. */
      tellPaste(added: number, skipped: number): void {
        const { pasted, pastedSkipped, pastedNothing } = texts.stakeholder
        if (added === 0) toast(pastedNothing)
        else tellWithUndo(skipped === 0 ? pasted(added) : pastedSkipped(added, skipped))
      },
      /** Makes cards in the tray; answers with their ids in order. */
      add(cards: readonly NewCard[]): Result<readonly Id[], Refusal> {
        const last = selectStakeholders(store.getState(), municipalityId).at(-1)?.order ?? null
        const orders = ordersAfter(last, cards.length)
        const stakeholders = cards.flatMap((card, index) => {
          const order = orders[index]
          return order === undefined ? [] : [{ ...card, id: store.newId(), note: '', order }]
        })
        const done = attempt('stakeholder.add', { municipalityId, stakeholders })
        return done.ok ? { ok: true, value: stakeholders.map(({ id }) => id) } : done
      },
      place(stakeholderId: Id, { x, y }: AxisPosition): Result<Change, Refusal> {
        return attempt('stakeholder.place', { stakeholderId, gatheringId, interest: x, influence: y })
      },
      unplace(stakeholderId: Id): Result<Change, Refusal> {
        return attempt('stakeholder.unplace', { stakeholderId, gatheringId })
      },
      remove(stakeholderId: Id): boolean {
        const name = stripSoftHyphens(getStakeholder(store.getState(), stakeholderId)?.name ?? '')
        const isDone = tell(attempt('stakeholder.remove', { stakeholderIds: [stakeholderId] }))
        if (isDone) tellWithUndo(texts.stakeholder.deleted(name))
        return isDone
      },
    }
  }, [store, texts, toast, municipalityId, gatheringId])
}

export type StakeholderActions = ReturnType<typeof useStakeholderActions>

function newestDeed(store: SamlingStore): Id | null {
  const actor = store.getActor()
  return (actor && selectUndo(store.getState().history, actor)?.commandId) ?? null
}
