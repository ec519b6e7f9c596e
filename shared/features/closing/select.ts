import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { type Closing, closingNoun } from './record.ts'

/** A gathering's kept versions in the order they were made, which is the log's also when a clock was wrong. */
export const selectClosings = (state: State, gatheringId: Id): readonly Closing[] =>
  closingNoun
    .all(state)
    .filter((closing) => closing.gatheringId === gatheringId)
    .sort((left, right) => left.time - right.time || (left.id < right.id ? -1 : 1))

/** Whether what is done at that gathering now is a correction. */
export const isCheckedOut = (state: State, gatheringId: Id): boolean =>
  closingNoun.all(state).some((closing) => closing.gatheringId === gatheringId)
