import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectClosings } from '../../../shared/features/closing/select.ts'
import type { Gathering } from '../../../shared/features/gathering/record.ts'
import type { NetworkProgress } from '../../../shared/features/network/selectProgress.ts'
import { type PromisedItem, selectPromisedLast } from '../../../shared/features/promise/selectPromisedLast.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useKeptState } from '../../store/useKeptState.ts'

export interface Promised {
  /** Where it was promised: the gathering before the one the network is at; null at the first. */
  readonly from: Gathering | null
  readonly byMunicipality: ReadonlyMap<Id, readonly PromisedItem[]>
}

/** What each municipality promised the last time, as seen from the gathering the network is at. */
export function usePromised({ gatherings, currentIndex, rows }: NetworkProgress, today: string): Promised {
  const state = useNetworkState()
  const from = gatherings[currentIndex - 1] ?? null
  const current = gatherings[currentIndex]
  const kept = useKeptState(from ? (selectClosings(state, from.id).at(-1)?.id ?? null) : null)
  const then = kept?.status === 'ready' ? kept.state : undefined
  return useMemo(() => {
    const itemsOf = (municipalityId: Id) =>
      current ? selectPromisedLast(state, municipalityId, current.id, { today, then }).items : []
    return {
      from,
      byMunicipality: new Map(rows.map(({ municipality: { id } }) => [id, itemsOf(id)])),
    }
  }, [state, from, current, rows, today, then])
}
