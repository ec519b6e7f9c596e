import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import type { State } from '../../shared/core/state.ts'
import { type BallotCount, noBallots } from '../../shared/features/round/ballotCount.ts'
import type { SamlingStore, Status } from './samlingStore.ts'

export const StoreContext = createContext<SamlingStore | null>(null)

export function useStore(): SamlingStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('A screen was drawn outside the store')
  return store
}

/** The records; redraws on every command, never on pointer moves. Select with `useMemo`. */
export function useNetworkState(): State {
  const store = useStore()
  return useSyncExternalStore(store.subscribe, store.getState)
}

/** How many have voted in a round so far: all anyone may know before the result. */
export function useBallotCount(roundId: Id): BallotCount {
  const store = useStore()
  return useSyncExternalStore(store.subscribe, store.getBallotCounts).get(roundId) ?? noBallots
}

export function useStatus(): Status {
  const store = useStore()
  return useSyncExternalStore(store.subscribe, store.getStatus)
}
