import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import { type GivenPromise, promiseNoun } from './record.ts'

/** What a municipality promised at one gathering, in the order it was said. */
export const selectPromises = (
  state: State,
  municipalityId: Id,
  gatheringId: Id | null,
): readonly GivenPromise[] =>
  promiseNoun
    .all(state)
    .filter((promise) => promise.municipalityId === municipalityId && promise.gatheringId === gatheringId)
    .sort(compareOrder)
