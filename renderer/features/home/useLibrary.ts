import { useCallback, useEffect, useState } from 'react'
import type { LibraryEntry, LibraryProblem } from '../../../shared/sync/requests.ts'
import { useStatus, useStore } from '../../store/storeContext.ts'

export type Library =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly problem: LibraryProblem }
  | { readonly phase: 'ready'; readonly folder: string; readonly entries: readonly LibraryEntry[] }

/** The network files, newest first; asked for again whenever the host says they changed. */
export function useLibrary(): { readonly library: Library; readonly reload: () => void } {
  const store = useStore()
  const isConnected = useStatus().connection === 'open'
  const [library, setLibrary] = useState<Library>({ phase: 'loading' })
  const reload = useCallback(async () => {
    const answer = await store.request('library.list', {})
    if (!answer.ok) return setLibrary({ phase: 'failed', problem: answer.failure })
    const entries = [...answer.value.entries].sort((left, right) => right.changedAt - left.changedAt)
    setLibrary({ phase: 'ready', folder: answer.value.folder, entries })
  }, [store])
  useEffect(() => {
    if (isConnected) void reload()
    return store.subscribeLibrary(() => void reload())
  }, [store, isConnected, reload])
  return { library, reload }
}
