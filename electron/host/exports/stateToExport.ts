import type { AnyRecord } from '../../../shared/core/change.ts'
import type { Id } from '../../../shared/core/ids.ts'
import { type Result, succeed } from '../../../shared/core/result.ts'
import { type State, stateFrom } from '../../../shared/core/state.ts'
import { selectClosings } from '../../../shared/features/closing/select.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'

export interface StateToExport {
  readonly state: State
  /** When it was kept, ms since 1970 (UTC); null = as it is now. */
  readonly checkedOutAt: number | null
}

/**
 * The state a workbook of a gathering is made of. A gathering that was checked out has its own: what was
 * kept then is the truth of then, corrections and all that came later notwithstanding.
 */
export function stateToExport(
  state: State,
  gatheringId: Id | null,
  readVersion: (closingId: Id) => Result<readonly AnyRecord[], LibraryProblem>,
): Result<StateToExport, LibraryProblem> {
  const closing = gatheringId === null ? undefined : selectClosings(state, gatheringId).at(-1)
  if (!closing) return succeed({ state, checkedOutAt: null })
  const records = readVersion(closing.id)
  return records.ok ? succeed({ state: stateFrom(records.value), checkedOutAt: closing.time }) : records
}
