import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import { type Choice, choiceNoun } from './record.ts'

export const getChoice = (state: State, improvementAreaId: Id): Choice | undefined =>
  choiceNoun.get(state, improvementAreaId)

/** What a municipality has chosen, the most important first. */
export const selectChoices = (state: State, municipalityId: Id): readonly Choice[] =>
  choiceNoun
    .all(state)
    .filter((record) => record.municipalityId === municipalityId)
    .sort(compareOrder)

/** Whether the group has said why; a choice without a reason cannot be defended at home. */
export const isExplained = ({ reason }: Choice): boolean => reason.trim() !== ''
