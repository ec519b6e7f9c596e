import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import type { Choice } from '../choice/record.ts'
import { getChoice, selectChoices } from '../choice/select.ts'
import type { ImprovementArea } from '../improvementArea/record.ts'
import { getImprovementArea, selectImprovementAreas } from '../improvementArea/select.ts'
import type { Stakeholder } from '../stakeholder/record.ts'
import { selectKeptStakeholders } from '../stakeholder/selectKept.ts'
import { type Action, actionNoun } from './record.ts'

/** A municipality's actions in the order they were put. */
export const selectActions = (state: State, municipalityId: Id): readonly Action[] =>
  actionNoun
    .all(state)
    .filter((record) => record.municipalityId === municipalityId)
    .sort(compareOrder)

/** The actions of one area, or (`area` null) those that stand by themselves. */
export interface AreaActions {
  readonly area: ImprovementArea | null
  readonly choice: Choice | null
  readonly actions: readonly Action[]
}

/**
 * Chosen areas in the order of the choice, with or without actions; then other areas that have
 * some; last the actions without an area, when there are any.
 */
export function selectActionsByArea(state: State, municipalityId: Id): readonly AreaActions[] {
  const groups = Map.groupBy(selectActions(state, municipalityId), (action) => action.improvementAreaId)
  const groupOf = (area: ImprovementArea): AreaActions => ({
    area,
    choice: getChoice(state, area.id) ?? null,
    actions: groups.get(area.id) ?? [],
  })
  const chosen = selectChoices(state, municipalityId).flatMap(
    ({ improvementAreaId }) => getImprovementArea(state, improvementAreaId) ?? [],
  )
  const others = selectImprovementAreas(state, municipalityId).filter(
    ({ id }) => groups.has(id) && !getChoice(state, id),
  )
  const alone = groups.get(null)
  return [
    ...[...chosen, ...others].map(groupOf),
    ...(alone ? [{ area: null, choice: null, actions: alone }] : []),
  ]
}

/** Neither done nor stopped: somebody still has to do something. */
export const isOpen = ({ status }: Action): boolean => status !== 'done' && status !== 'stopped'

/** Whether its day has passed without it being done or stopped; `today` as ISO day. */
export const isOverdue = (action: Action, today: string): boolean =>
  action.day !== null && action.day < today && isOpen(action)

/** The cards an action concerns, as they are today. */
export const selectActionStakeholders = (state: State, { stakeholderIds }: Action): readonly Stakeholder[] =>
  selectKeptStakeholders(state, stakeholderIds)
