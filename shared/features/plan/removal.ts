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

/** Who came at the gathering that goes, came at the one after; who left there, left at the one before. */
function freedMembers(state: State, gatheringId: Id): readonly FieldUpdate[] {
  const ids = selectGatherings(state).map(({ id }) => id)
  const place = ids.indexOf(gatheringId)
  const [before, after] = [ids[place - 1] ?? null, ids[place + 1] ?? null]
  return municipalityNoun.all(state).flatMap((municipality) =>
    updatesOf(municipality, {
      ...(municipality.joinedGatheringId === gatheringId ? { joinedGatheringId: after } : {}),
      ...(municipality.leftGatheringId === gatheringId ? { leftGatheringId: before } : {}),
    }),
  )
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

/** The choice of the area that goes becomes the kept area's; where both were chosen, both reasons stand. */
function movedChoice(state: State, goneId: Id, keepId: Id): Change {
  const gone = choiceNoun.get(state, goneId)
  if (!gone) return changeOf({})
  const keep = choiceNoun.get(state, keepId)
  if (!keep) {
    // A choice bears its area's id, so it cannot be moved by a field.
    const added: Choice = { ...gone, id: keepId, improvementAreaId: keepId }
    return changeOf({ added: [added], removed: [gone] })
  }
  const reasons = new Set([keep.reason, gone.reason].filter((reason) => reason !== ''))
  // May grow past what one may type: nothing is cut away, the next edit asks for a shorter reason.
  return changeOf({ updated: updatesOf(keep, { reason: [...reasons].join('\n') }), removed: [gone] })
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
