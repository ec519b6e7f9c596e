import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { orderBetween } from '../../../shared/core/order.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { selectChoices } from '../../../shared/features/choice/select.ts'
import { getImprovementArea } from '../../../shared/features/improvementArea/select.ts'
import type { CommandKind, CommandPayloads } from '../../../shared/features/model.ts'
import { POINTS } from '../../../shared/features/round/limits.ts'
import { isVoteMethod } from '../../../shared/features/round/record.ts'
import { selectRounds } from '../../../shared/features/round/select.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useUndoToast } from '../../ui/useUndoToast.ts'

/** What can be done when choosing. */
export function useChoiceActions(municipalityId: Id, gatheringId: Id) {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const undoToast = useUndoToast()
  return useMemo(() => {
    const attempt = <Kind extends CommandKind>(
      kind: Kind,
      payload: CommandPayloads[Kind],
    ): Refusal | null => {
      const done = store.dispatch(kind, payload)
      return done.ok ? null : done.failure
    }
    const phrased = (refused: Refusal | null): string | null =>
      refused === null ? null : refusalText(texts, refused)
    const tell = (refused: Refusal | null): boolean => {
      if (refused) toast(refusalText(texts, refused))
      return refused === null
    }
    const choices = () => selectChoices(store.getState(), municipalityId)
    const titleOf = (id: Id): string =>
      stripSoftHyphens(getImprovementArea(store.getState(), id)?.title ?? '')
    return {
      choose(improvementAreaId: Id): void {
        const order = orderBetween(choices().at(-1)?.order ?? null, null)
        tell(attempt('choice.choose', { improvementAreaId, gatheringId, order }))
      },
      withdraw(improvementAreaId: Id): void {
        if (tell(attempt('choice.withdraw', { improvementAreaId })))
          undoToast(texts.choice.withdrawn(titleOf(improvementAreaId)))
      },
      /** One place up or down. */
      move(improvementAreaId: Id, step: -1 | 1): void {
        const list = choices()
        const at = list.findIndex((choice) => choice.improvementAreaId === improvementAreaId)
        const [before, after] = step < 0 ? [list[at - 2], list[at - 1]] : [list[at + 1], list[at + 2]]
        const order = orderBetween(before?.order ?? null, after?.order ?? null)
        tell(attempt('choice.move', { improvementAreaId, order }))
      },
      explain: (improvementAreaId: Id, reason: string) =>
        phrased(attempt('choice.explain', { improvementAreaId, reason })),
      envision: (improvementAreaId: Id, vision: string) =>
        phrased(attempt('improvementArea.edit', { improvementAreaId, vision })),
      setAside(ids: readonly Id[]): void {
        const payload = { improvementAreaIds: [...ids], isSetAside: true }
        if (tell(attempt('improvementArea.setAside', payload)))
          undoToast(texts.result.setAside(titleOf(ids[0] ?? '')))
      },
      /** «Er det greit at vi tar denne bort?», asked of everyone and blind, like the round before. */
      askRemoval(ids: readonly Id[]): boolean {
        const rounds = selectRounds(store.getState(), municipalityId)
        // As many as answered last; a cancelled round or a placing may have asked others.
        const last = rounds.find(({ status, method }) => status === 'revealed' && isVoteMethod(method))
        return tell(
          attempt('round.open', {
            ...{ roundId: store.newId(), municipalityId, gatheringId, method: 'removal', matrix: 'reach' },
            question: texts.roundSetup.questions.removal,
            improvementAreaIds: [...ids],
            ...{ voters: last?.voters ?? '', seatCount: last?.seatCount ?? 6 },
            ...{ hasFacilitator: last?.hasFacilitator ?? false, dotCount: POINTS.length, canStack: false },
            ...{ rerunOf: null, order: orderBetween(rounds[0]?.order ?? null, null) },
          }),
        )
      },
    }
  }, [store, texts, toast, undoToast, municipalityId, gatheringId])
}

export type ChoiceActions = ReturnType<typeof useChoiceActions>
