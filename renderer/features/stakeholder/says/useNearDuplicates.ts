import { useDeferredValue, useMemo, useSyncExternalStore } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { emptyState } from '../../../../shared/core/state.ts'
import {
  type NearDuplicate,
  selectNearDuplicates,
} from '../../../../shared/features/stakeholder/selectNearDuplicates.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { notSame } from './notSame.ts'

/** Cards of a map that seem to be one body, without those somebody here has said are two. */
export function useNearDuplicates(municipalityId: Id, gatheringId: Id) {
  // A long list comes in by parts; a hand must not wait for its names to be compared after each.
  // The first picture must not wait for it either.
  const state = useDeferredValue(useNetworkState(), emptyState)
  const dismissed = useSyncExternalStore(notSame.subscribe, notSame.get)
  const all = useMemo(
    () => selectNearDuplicates(state, municipalityId, gatheringId),
    [state, municipalityId, gatheringId],
  )
  return useMemo(() => {
    const isDismissed = ({ keep, gone }: NearDuplicate): boolean => notSame.has(dismissed, keep.id, gone.id)
    const silent = all.filter(isDismissed)
    return {
      pairs: all.filter((pair) => !isDismissed(pair)),
      dismissedCount: silent.length,
      dismiss: ({ keep, gone }: NearDuplicate) => notSame.add(keep.id, gone.id),
      askAgain: () => notSame.remove(silent.map(({ keep, gone }) => [keep.id, gone.id])),
    }
  }, [all, dismissed])
}
