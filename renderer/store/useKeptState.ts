import { useEffect, useState } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import { type State, stateFrom } from '../../shared/core/state.ts'
import type { LibraryProblem } from '../../shared/sync/requests.ts'
import type { SamlingStore } from './samlingStore.ts'
import { useStatus, useStore } from './storeContext.ts'

export type KeptState =
  | { readonly status: 'reading' }
  | { readonly status: 'ready'; readonly state: State }
  | { readonly status: 'failed'; readonly problem: LibraryProblem }

/** A version never changes, so one that has been read is not asked for again. Few: each is a whole network. */
const MOST_REMEMBERED = 6
const remembered = new Map<string, State>()

/** The network as it stood when a gathering was checked out. */
export async function readKeptState(store: SamlingStore, closingId: Id): Promise<KeptState> {
  const { fileId } = store.getStatus()
  if (fileId === null) return { status: 'failed', problem: { reason: 'notFound' } }
  const key = JSON.stringify([fileId, closingId])
  const known = remembered.get(key)
  if (known) return { status: 'ready', state: known }
  const answer = await store.request('version.read', { fileId, closingId })
  if (!answer.ok) return { status: 'failed', problem: answer.failure }
  const state = stateFrom(answer.value.records)
  const oldest = remembered.keys().next().value
  if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
  remembered.set(key, state)
  return { status: 'ready', state }
}

const mayStillBeRead = (kept: KeptState): boolean =>
  kept.status === 'failed' && kept.problem.reason !== 'versionDamaged'

const reading: KeptState = { status: 'reading' }

/** As `readKeptState`, for a screen; null when there is no version to read. */
export function useKeptState(closingId: Id | null): KeptState | null {
  const store = useStore()
  const [read, setRead] = useState<{ readonly closingId: Id; readonly kept: KeptState } | null>(null)
  // A version asked for before the host has its check-out is one it does not know.
  const isSettled = useStatus().pendingCount === 0
  // What failed on the way, a lost link for one, is asked for again; what is damaged stays so.
  const isRead = read?.closingId === closingId && !mayStillBeRead(read.kept)
  useEffect(() => {
    if (closingId === null || isRead || !isSettled) return
    let isWanted = true
    readKeptState(store, closingId).then((kept) => {
      if (isWanted) setRead({ closingId, kept })
    })
    return () => {
      isWanted = false
    }
  }, [store, closingId, isRead, isSettled])
  if (closingId === null) return null
  return read?.closingId === closingId ? read.kept : reading
}
