import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { selectActions } from '../action/select.ts'
import { selectAnchorings, selectSides } from '../anchoring/select.ts'
import { areaPlacementNoun } from '../areaPlacement/record.ts'
import { selectAssessments } from '../assessment/select.ts'
import { selectActiveCharacteristics } from '../characteristic/select.ts'
import { selectChoices } from '../choice/select.ts'
import { isLifted } from '../improvementArea/isLifted.ts'
import { getImprovementArea } from '../improvementArea/select.ts'
import { getOpenRound } from '../round/openRounds.ts'
import { roundNoun } from '../round/record.ts'
import { hasOwnMap, selectCardsOnMap } from '../stakeholder/select.ts'
import { traceNoun } from '../trace/record.ts'
import type { ProgressStep } from './progressSteps.ts'

/** How far a municipality has come, whenever it was done. */
export type StepStatus = 'done' | 'doing' | 'notStarted'

const statusOf = (parts: readonly boolean[]): StepStatus => {
  if (!parts.includes(true)) return 'notStarted'
  return parts.includes(false) ? 'doing' : 'done'
}

/** Something is there, and it is all that is asked for. */
const reached = (isBegun: boolean, isWhole: boolean): StepStatus =>
  isBegun ? (isWhole ? 'done' : 'doing') : 'notStarted'

const hasRound = (state: State, municipalityId: Id, gatheringId: Id, isRating: boolean): boolean =>
  roundNoun
    .all(state)
    .some(
      (round) =>
        round.municipalityId === municipalityId &&
        round.gatheringId === gatheringId &&
        round.status !== 'cancelled' &&
        (round.method === 'rating') === isRating,
    )

type Rule = (state: State, municipalityId: Id, gatheringId: Id) => StepStatus

/** Agreed on every characteristic the network asks about, «vet ikke» too. */
const assessment: Rule = (state, municipalityId, gatheringId) => {
  const agreed = selectAssessments(state, municipalityId, gatheringId)
  const answered = selectActiveCharacteristics(state).map(
    ({ id }) => (agreed.get(id)?.level ?? null) !== null,
  )
  const status = statusOf(answered)
  return status === 'notStarted' && hasRound(state, municipalityId, gatheringId, true) ? 'doing' : status
}

/** Every card has a place. Before anybody has touched it, a map is only the last one's shadow. */
const stakeholderMap: Rule = (state, municipalityId, gatheringId) =>
  hasOwnMap(state, municipalityId, gatheringId)
    ? statusOf(selectCardsOnMap(state, municipalityId, gatheringId).map(({ position }) => position !== null))
    : 'notStarted'

/** An area has been chosen here; on the way there: placed, or voted on. */
const prioritising: Rule = (state, municipalityId, gatheringId) => {
  const isChosen = selectChoices(state, municipalityId).some((choice) => choice.gatheringId === gatheringId)
  const isPlaced = areaPlacementNoun
    .all(state)
    .some(
      (placement) =>
        placement.gatheringId === gatheringId &&
        (placement.importance !== null || placement.effect !== null) &&
        getImprovementArea(state, placement.improvementAreaId)?.municipalityId === municipalityId,
    )
  return reached(isChosen || isPlaced || hasRound(state, municipalityId, gatheringId, false), isChosen)
}

/** Each chosen area has an action with somebody who answers for it and a day. */
const plan: Rule = (state, municipalityId) => {
  const actions = selectActions(state, municipalityId)
  const isPlanned = (areaId: Id): boolean =>
    actions.some(
      ({ improvementAreaId, owner, day }) => improvementAreaId === areaId && owner !== '' && day !== null,
    )
  const isWhole = selectChoices(state, municipalityId).every((choice) => isPlanned(choice.improvementAreaId))
  return reached(actions.length > 0, isWhole)
}

/** Each chosen area has a step on every side it needs. */
const anchoring: Rule = (state, municipalityId, gatheringId) => {
  const isAnchored = (areaId: Id): boolean => {
    const area = getImprovementArea(state, areaId)
    if (!area) return true
    const { sides, isRegionNeeded } = selectSides(state, areaId, isLifted(state, area, gatheringId))
    const { region, ...needed } = sides
    return Object.values(needed).every((side) => side !== 'empty') && (!isRegionNeeded || region !== 'empty')
  }
  const isWhole = selectChoices(state, municipalityId).every((choice) => isAnchored(choice.improvementAreaId))
  return reached(selectAnchorings(state, municipalityId).length > 0, isWhole)
}

/** It is said of every chosen area whether it has happened, and there are words for the kommunestyre. */
const traces: Rule = (state, municipalityId) => {
  const told = selectChoices(state, municipalityId).map(({ happened }) => happened !== null)
  const summary = traceNoun.get(state, municipalityId)?.summary ?? ''
  return statusOf([...told, summary.trim() !== ''])
}

const rules: Readonly<Record<ProgressStep, Rule>> = {
  assessment,
  stakeholderMap,
  prioritising,
  plan,
  anchoring,
  traces,
}

/** Choices, plans and traces belong to the municipality, not to the gathering they are worked on. */
export const isOfMunicipality = (step: ProgressStep): boolean =>
  step === 'plan' || step === 'anchoring' || step === 'traces'

/** How far one step has come; a group that is being asked right now is in it, whatever it has done before. */
export function selectStepStatus(
  state: State,
  step: ProgressStep,
  municipalityId: Id,
  gatheringId: Id,
): StepStatus {
  const open = getOpenRound(state, municipalityId)
  const asked = open?.method === 'rating' ? 'assessment' : 'prioritising'
  if (open?.gatheringId === gatheringId && asked === step) return 'doing'
  return rules[step](state, municipalityId, gatheringId)
}
