import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import {
  type HomeTask,
  type HomeTaskReport,
  homeTaskNoun,
  homeTaskReportId,
  homeTaskReportNoun,
} from './record.ts'

/** The tasks given at a gathering, in their order. */
export const selectHomeTasks = (state: State, gatheringId: Id): readonly HomeTask[] =>
  homeTaskNoun
    .all(state)
    .filter((task) => task.gatheringId === gatheringId)
    .sort(compareOrder)

export const getHomeTaskReport = (
  state: State,
  homeTaskId: Id,
  municipalityId: Id,
): HomeTaskReport | undefined => homeTaskReportNoun.get(state, homeTaskReportId(homeTaskId, municipalityId))
