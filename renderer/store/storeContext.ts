import { createContext, useContext, useSyncExternalStore } from 'react'
import type { State } from '../../shared/core/state.ts'
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

export function useStatus(): Status {
  const store = useStore()
  return useSyncExternalStore(store.subscribe, store.getStatus)
}
