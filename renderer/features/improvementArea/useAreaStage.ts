import { useEffect } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { getOpenRound } from '../../../shared/features/round/openRounds.ts'
import type { Round } from '../../../shared/features/round/record.ts'
import { getRound, selectRounds } from '../../../shared/features/round/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import type { AreaView } from './useAreaView.ts'

/** What stands in the middle of the screen: the board, or each person's own placing on its way to the board. */
export type AreaStage =
  | {
      readonly kind: 'board'
      /** The newest placing whose points can be seen, of this gathering and matrix. */
      readonly revealed: Round | undefined
    }
  | { readonly kind: 'setup' }
  | { readonly kind: 'running'; readonly round: Round }
  | { readonly kind: 'spread'; readonly round: Round }

export function useAreaStage(municipalityId: Id, gatheringId: Id, view: AreaView): AreaStage {
  const state = useNetworkState()
  const { spreadId, showSpread, overlay, matrix } = view
  const open = getOpenRound(state, municipalityId)
  const running = open?.method === 'placing' ? open : undefined
  const runningId = running?.id
  // Every window that waited for the round shows its points the moment they are revealed.
  useEffect(() => {
    if (runningId !== undefined) showSpread(runningId)
  }, [runningId, showSpread])
  if (running) return { kind: 'running', round: running }
  const isShown = ({ method, status, municipalityId: whose }: Round): boolean =>
    method === 'placing' && status === 'revealed' && whose === municipalityId
  const spread = spreadId === null ? undefined : getRound(state, spreadId)
  if (spread && isShown(spread)) return { kind: 'spread', round: spread }
  if (overlay?.kind === 'roundSetup') return { kind: 'setup' }
  const revealed = selectRounds(state, municipalityId).find(
    (round) => isShown(round) && round.gatheringId === gatheringId && round.matrix === matrix,
  )
  return { kind: 'board', revealed }
}
