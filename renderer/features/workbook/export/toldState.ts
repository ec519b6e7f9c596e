import type { Id } from '../../../../shared/core/ids.ts'
import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import type { State } from '../../../../shared/core/state.ts'
import { selectClosings } from '../../../../shared/features/closing/select.ts'
import { stateAt } from '../../../../shared/features/workbook/stateAt.ts'
import type { LibraryProblem } from '../../../../shared/sync/requests.ts'
import type { SamlingStore } from '../../../store/samlingStore.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { readKeptState, useKeptState } from '../../../store/useKeptState.ts'

export interface Told {
  readonly state: State
  /** When it was kept, ms since 1970 (UTC); null = as it is now. */
  readonly checkedOutAt: number | null
}

const closingOf = (state: State, gatheringId: Id | null) =>
  gatheringId === null ? undefined : selectClosings(state, gatheringId).at(-1)

/** As the host tells it: what was kept at the check-out, else what is there now without what came later. */
export async function readTold(
  store: SamlingStore,
  gatheringId: Id | null,
): Promise<Result<Told, LibraryProblem>> {
  const state = store.getState()
  const closing = closingOf(state, gatheringId)
  if (!closing)
    return succeed({ state: gatheringId === null ? state : stateAt(state, gatheringId), checkedOutAt: null })
  const kept = await readKeptState(store, closing.id)
  if (kept.status === 'ready')
    return succeed({ state: stateAt(kept.state, gatheringId ?? ''), checkedOutAt: closing.time })
  return fail(kept.status === 'failed' ? kept.problem : { reason: 'failed' })
}

/** The same for a screen; until a kept version has been read, what is there now stands in for it. */
export function useTold(gatheringId: Id | null): State {
  const state = useNetworkState()
  const kept = useKeptState(closingOf(state, gatheringId)?.id ?? null)
  if (gatheringId === null) return state
  return stateAt(kept?.status === 'ready' ? kept.state : state, gatheringId)
}
