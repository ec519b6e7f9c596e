import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import { type Gathering, gatheringNoun } from './record.ts'

export const getGathering = (state: State, id: Id): Gathering | undefined => gatheringNoun.get(state, id)

/** All gatherings in the order they are held. */
export const selectGatherings = (state: State): readonly Gathering[] =>
  [...gatheringNoun.all(state)].sort(compareOrder)

/**
 * The gathering the network is at: the last whose day has come (`today` as ISO day), else the
 * first. Gatherings without a date count as not yet held.
 */
export function selectCurrentGathering(state: State, today: string): Gathering | undefined {
  const gatherings = selectGatherings(state)
  return gatherings.findLast(({ date }) => date !== null && date <= today) ?? gatherings[0]
}
