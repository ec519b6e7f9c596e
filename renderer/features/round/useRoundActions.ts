import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import type { CommandPayloads } from '../../../shared/features/model.ts'
import type { Ballot } from '../../../shared/features/round/record.ts'
import { libraryProblemText, refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStatus, useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'

export type NewRound = Omit<CommandPayloads['round.open'], 'roundId' | 'order'>

/** What went wrong with a ballot, in words; null = it lies in the box, on disk. */
export type CastAnswer = string | null

/** What can be done with rounds. Opening and cancelling are commands; ballots and results go by the host's desk. */
export function useRoundActions() {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const { fileId } = useStatus()
  return useMemo(() => {
    const asked = async (
      answer: ReturnType<typeof store.request<'ballot.cast' | 'round.reveal'>>,
    ): Promise<CastAnswer> => {
      const said = await answer
      if (!said.ok) return libraryProblemText(texts, said.failure)
      return said.value.refusal ? refusalText(texts, said.value.refusal) : null
    }
    const tell = (refusal: Refusal): void => toast(refusalText(texts, refusal))
    return {
      /** Opens a round; answers with its id, or null after telling why not. */
      open(round: NewRound, order: string): Id | null {
        const roundId = store.newId()
        const opened = store.dispatch('round.open', { ...round, roundId, order })
        if (opened.ok) return roundId
        tell(opened.failure)
        return null
      },
      cancel(roundId: Id): void {
        const cancelled = store.dispatch('round.cancel', { roundId })
        if (!cancelled.ok) tell(cancelled.failure)
      },
      addSeats(roundId: Id, seatCount: number): void {
        const added = store.dispatch('round.addSeats', { roundId, seatCount })
        if (!added.ok) tell(added.failure)
      },
      /** `ballotId` is made once per ballot, so that a second try of the same one counts once. */
      cast: (roundId: Id, ballotId: Id, ballot: Ballot): Promise<CastAnswer> =>
        asked(store.request('ballot.cast', { fileId: fileId ?? '', roundId, ballotId, ballot })),
      async reveal(roundId: Id): Promise<void> {
        const problem = await asked(store.request('round.reveal', { fileId: fileId ?? '', roundId }))
        if (problem !== null) toast(problem)
      },
    }
  }, [store, texts, toast, fileId])
}
