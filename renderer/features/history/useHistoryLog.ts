import { useEffect, useSyncExternalStore } from 'react'
import type { SamlingStore } from '../../store/samlingStore.ts'
import { useNetworkState, useStatus, useStore } from '../../store/storeContext.ts'
import { createHistoryLog, type HistoryLog, type HistorySnapshot } from './createHistoryLog.ts'

/** Kept while the window has the file open: going to another screen and back reads only what is new. */
const logs = new WeakMap<SamlingStore, { readonly fileId: string; readonly log: HistoryLog }>()

function logOf(store: SamlingStore, fileId: string): HistoryLog {
  const known = logs.get(store)
  if (known?.fileId === fileId) return known.log
  const log = createHistoryLog(store, fileId)
  logs.set(store, { fileId, log })
  return log
}

/** The log of the open file, kept up with what is done while one looks. */
export function useHistoryLog(): HistorySnapshot & { readonly retry: () => void } {
  const store = useStore()
  const { fileId, savedAt } = useStatus()
  const log = logOf(store, fileId ?? '')
  const state = useNetworkState()
  const snapshot = useSyncExternalStore(log.subscribe, log.getSnapshot)
  // Each confirmed command is one event more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => log.readOn(), [log, state.tables, savedAt])
  return { ...snapshot, retry: log.readOn }
}
