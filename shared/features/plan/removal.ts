import { type AnyRecord, type Change, changeOf, type FieldUpdate, updatesOf } from '../../core/change.ts'
import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { actionNoun } from '../action/record.ts'
import { anchoringNoun } from '../anchoring/record.ts'
import { assessmentNoun } from '../assessment/record.ts'
import { attendanceNoun } from '../attendance/record.ts'
import { type Choice, choiceNoun } from '../choice/record.ts'
import { selectGatherings } from '../gathering/select.ts'
import { homeTaskNoun, homeTaskReportNoun } from '../homeTask/record.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { parkedItemNoun } from '../parkedItem/record.ts'
import { programmeItemNoun } from '../programmeItem/record.ts'
import { promiseNoun } from '../promise/record.ts'
import { traceNoun } from '../trace/record.ts'

/**
 * What goes when improvement areas go: their choices, their actions, and the anchorings of both.
 * Parked items stay: a question can outlive what it was about.
 */
export function removedWithAreas(state: State, areaIds: Iterable<Id>): readonly AnyRecord[] {
  const areas = new Set(areaIds)
  const isLeaving = (areaId: Id | null): boolean => areaId !== null && areas.has(areaId)
  const actions = actionNoun.all(state).filter(({ improvementAreaId }) => isLeaving(improvementAreaId))
  const actionIds = new Set(actions.map(({ id }) => id))
  const anchorings = anchoringNoun
    .all(state)
    .filter(
      ({ improvementAreaId, actionId }) =>
        isLeaving(improvementAreaId) || (actionId !== null && actionIds.has(actionId)),
    )
  const choices = choiceNoun.all(state).filter(({ improvementAreaId }) => isLeaving(improvementAreaId))
  return [...anchorings, ...actions, ...choices]
}

/** What a municipality takes with it of choices, plans and parked items; the network's own items stay. */
export function removedWithMunicipality(state: State, municipalityId: Id): readonly AnyRecord[] {
  const nouns = [
    anchoringNoun,
    actionNoun,
    choiceNoun,
    parkedItemNoun,
    assessmentNoun,
    attendanceNoun,
    homeTaskReportNoun,
    promiseNoun,
    traceNoun,
  ]
  return nouns
    .flatMap((noun): readonly (AnyRecord & { municipalityId: Id | null })[] => noun.all(state))
    .filter((record) => record.municipalityId === municipalityId)
}

/** Choices, promises and parked items forget a gathering that goes; they were made all the same. */
export function freedFromGathering(state: State, gatheringId: Id): readonly FieldUpdate[] {
  const made = [...choiceNoun.all(state), ...parkedItemNoun.all(state), ...promiseNoun.all(state)]
  const freed = made
    .filter((record) => record.gatheringId === gatheringId)
    .flatMap((record) => updatesOf(record, { gatheringId: null }))
  return [...freed, ...freedMembers(state, gatheringId)]
}

/**
 * Who came at the gathering that goes, came at the one after; who left there, left at the one before. At
 * the ends they take the neighbour there is: nothing at all would say that they had always been there.
 */
function freedMembers(state: State, gatheringId: Id): readonly FieldUpdate[] {
  const ids = selectGatherings(state).map(({ id }) => id)
  const place = ids.indexOf(gatheringId)
  const [before, after] = [ids[place - 1] ?? null, ids[place + 1] ?? null]
  return municipalityNoun.all(state).flatMap((municipality) => {
    const isJoining = municipality.joinedGatheringId === gatheringId
    // Only there for the one that goes: nobody leaves before having come, so both move the same way.
    const isLeaving = municipality.leftGatheringId === gatheringId
    const last = isJoining ? (after ?? before) : (before ?? after)
    return updatesOf(municipality, {
      ...(isJoining ? { joinedGatheringId: after ?? before } : {}),
      ...(isLeaving ? { leftGatheringId: last } : {}),
    })
  })
}

/** What a gathering takes with it of its programme, home tasks and what was agreed about oneself there. */
export function removedWithGathering(state: State, gatheringId: Id): readonly AnyRecord[] {
  const tasks = homeTaskNoun.all(state).filter((task) => task.gatheringId === gatheringId)
  const taskIds = new Set(tasks.map(({ id }) => id))
  const held = [assessmentNoun, attendanceNoun, programmeItemNoun]
    .flatMap((noun): readonly (AnyRecord & { gatheringId: Id })[] => noun.all(state))
    .filter((record) => record.gatheringId === gatheringId)
  const reports = homeTaskReportNoun.all(state).filter(({ homeTaskId }) => taskIds.has(homeTaskId))
  return [...held, ...reports, ...tasks]
}

/** Both texts, each on its own line, and once where they say the same. */
const joined = (left: string, right: string): string =>
  [...new Set([left, right].filter((text) => text !== ''))].join('\n')

/** Whether both have happened, when they are one: what only one has told counts for both. */
const happenedTogether = (left: Choice['happened'], right: Choice['happened']): Choice['happened'] =>
  left === null || right === null || left === right ? (left ?? right) : 'partly'

/** The choice of the area that goes becomes the kept area's; where both were chosen, what both say stands. */
function movedChoice(state: State, goneId: Id, keepId: Id): Change {
  const gone = choiceNoun.get(state, goneId)
  if (!gone) return changeOf({})
  const keep = choiceNoun.get(state, keepId)
  if (!keep) {
    // A choice bears its area's id, so it cannot be moved by a field.
    const added: Choice = { ...gone, id: keepId, improvementAreaId: keepId }
    return changeOf({ added: [added], removed: [gone] })
  }
  // May grow past what one may type: nothing is cut away, the next edit asks for a shorter text.
  const both = {
    reason: joined(keep.reason, gone.reason),
    outcome: joined(keep.outcome, gone.outcome),
    happened: happenedTogether(keep.happened, gone.happened),
  }
  return changeOf({ updated: updatesOf(keep, both), removed: [gone] })
}

/** What an area that is merged into another hands over to it: actions, anchorings and the choice. */
export function movedToArea(state: State, goneId: Id, keepId: Id): Change {
  const choice = movedChoice(state, goneId, keepId)
  const hanging = [...actionNoun.all(state), ...anchoringNoun.all(state)]
  const moved = hanging
    .filter(({ improvementAreaId }) => improvementAreaId === goneId)
    .flatMap((record) => updatesOf(record, { improvementAreaId: keepId }))
  return { ...choice, updated: [...choice.updated, ...moved] }
}
