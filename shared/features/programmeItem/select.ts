import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import { type ProgrammeItem, programmeItemNoun } from './record.ts'

/** A gathering's programme, in its order. */
export const selectProgramme = (state: State, gatheringId: Id): readonly ProgrammeItem[] =>
  programmeItemNoun
    .all(state)
    .filter((item) => item.gatheringId === gatheringId)
    .sort(compareOrder)
