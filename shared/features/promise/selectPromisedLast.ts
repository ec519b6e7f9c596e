import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { actionNoun } from '../action/record.ts'
import { selectActions } from '../action/select.ts'
import type { ActionStatusKey } from '../action/status.ts'
import { type Anchoring, anchoringNoun } from '../anchoring/record.ts'
import { isAnchoringOverdue, selectAnchorings } from '../anchoring/select.ts'
import type { Gathering } from '../gathering/record.ts'
import { selectGatherings } from '../gathering/select.ts'
import { homeTaskNoun } from '../homeTask/record.ts'
import { getHomeTaskReport, selectHomeTasks } from '../homeTask/select.ts'
import { isTakingPart } from '../municipality/membership.ts'
import type { Municipality } from '../municipality/record.ts'
import { getMunicipality } from '../municipality/select.ts'
import { type GivenPromise, promiseNoun } from './record.ts'
import { selectPromises } from './select.ts'

/** Where something promised was written, and so the command that says how it went. */
export type PromisedNoun = 'promise' | 'homeTask' | 'action' | 'anchoring'

/** One thing a municipality was to do before this gathering. */
export interface PromisedItem {
  /** Tells items of all nouns apart: `action:…`. */
  readonly key: string
  readonly noun: PromisedNoun
  /** Of the record; a home task's is the task's, not the report's. */
  readonly id: Id
  readonly municipalityId: Id
  /** What was promised. For an anchoring step what the body is asked for, which may be empty. */
  readonly text: string
  /** What was promised about an action in particular; empty for the others. */
  readonly promise: string
  /** A role; for an anchoring step whoever presents it. */
  readonly owner: string
  readonly day: string | null
  /** An anchoring step is only ever not started or done. */
  readonly status: ActionStatusKey
  /** What came of it, in the municipality's words. */
  readonly note: string
  readonly isOverdue: boolean
  /** The step itself, whose body has a name in each language; null for the others. */
  readonly anchoring: Anchoring | null
}

export interface PromisedLast {
  /** The gathering before; null = this is the first, and only what a removed gathering left is promised. */
  readonly from: Gathering | null
  /** Promises, home tasks, actions, anchoring steps: in that order, those done with the others. */
  readonly items: readonly PromisedItem[]
}

export interface PromisedLastView {
  /** ISO day. */
  readonly today: string
  /** The network as it was when the gathering before was checked out: what was done by then is left out. */
  readonly then?: State | undefined
}

/** What a municipality was to have done when it comes to a gathering, and how it went. */
export function selectPromisedLast(
  state: State,
  municipalityId: Id,
  gatheringId: Id,
  view: PromisedLastView,
): PromisedLast {
  const gatherings = selectGatherings(state)
  const from = gatherings[gatherings.findIndex(({ id }) => id === gatheringId) - 1] ?? null
  const municipality = getMunicipality(state, municipalityId)
  if (!municipality) return { from, items: [] }
  // A gathering that is gone left its promises behind, so the first may begin with some too.
  if (!from)
    return {
      from,
      items: selectPromises(state, municipalityId, null)
        .filter(({ status }) => isOpenStatus(status))
        .map((promise) => ofPromise(promise, view)),
    }
  const untilLast = gatherings.slice(0, gatherings.indexOf(from) + 1)
  return {
    from,
    items: [
      ...promisesUntil(state, municipalityId, untilLast, view).map((promise) => ofPromise(promise, view)),
      ...homeTasksUntil(state, municipality, untilLast, view),
      ...actionsOf(state, municipalityId, view),
      ...anchoringsOf(state, municipalityId, from, view),
    ],
  }
}

export const isPromisedDone = ({ status }: PromisedItem): boolean => status === 'done'

const isOpenStatus = (status: ActionStatusKey): boolean => status === 'notStarted' || status === 'doing'

/**
 * Those of the last time, after older ones that nobody had settled by then: a promise does not lapse in
 * silence, and one that is settled now stays where it was pressed.
 */
function promisesUntil(
  state: State,
  municipalityId: Id,
  untilLast: readonly Gathering[],
  { then }: PromisedLastView,
): readonly GivenPromise[] {
  const wasOpen = (id: Id): boolean => {
    const before = then && promiseNoun.get(then, id)
    return before !== undefined && isOpenStatus(before.status)
  }
  const older = [null, ...untilLast.slice(0, -1).map(({ id }) => id)]
    .flatMap((id) => selectPromises(state, municipalityId, id))
    .filter(({ id, status }) => isOpenStatus(status) || wasOpen(id))
  const last = untilLast.slice(-1).flatMap(({ id }) => selectPromises(state, municipalityId, id))
  return [...older, ...last]
}

function ofPromise(promise: GivenPromise, { today }: PromisedLastView): PromisedItem {
  const { id, municipalityId, text, owner, day, status, note } = promise
  const isOverdue = isOpenStatus(status) && day !== null && day < today
  const where = { key: `${promiseNoun.kind}:${id}`, noun: 'promise', id, municipalityId } as const
  return { ...where, text, promise: '', owner, day, status, note, isOverdue, anchoring: null }
}

/** As with promises: older ones until they are settled. Who had not come yet was given no task. */
function homeTasksUntil(
  state: State,
  municipality: Municipality,
  untilLast: readonly Gathering[],
  { then }: PromisedLastView,
): readonly PromisedItem[] {
  const wasOpen = (taskId: Id): boolean =>
    then !== undefined &&
    homeTaskNoun.get(then, taskId) !== undefined &&
    isOpenStatus(getHomeTaskReport(then, taskId, municipality.id)?.status ?? 'notStarted')
  return untilLast
    .filter(({ id }) => isTakingPart(state, municipality, id))
    .flatMap(({ id: gatheringId }) => {
      const isOlder = gatheringId !== untilLast.at(-1)?.id
      return homeTasksOf(state, municipality.id, gatheringId, isOlder).filter(
        ({ id, status }) => !isOlder || isOpenStatus(status) || wasOpen(id),
      )
    })
}

/** A task has no day: it was to be done by the gathering after it, so an older one that is open is overdue. */
const homeTasksOf = (
  state: State,
  municipalityId: Id,
  gatheringId: Id,
  isOlder: boolean,
): readonly PromisedItem[] =>
  selectHomeTasks(state, gatheringId).map(({ id, text }) => {
    const { status = 'notStarted', note = '' } = getHomeTaskReport(state, id, municipalityId) ?? {}
    const where = { key: `homeTask:${id}`, noun: 'homeTask', id, municipalityId } as const
    const isOverdue = isOlder && isOpenStatus(status)
    const unsaid = { promise: '', owner: '', day: null, anchoring: null }
    return { ...where, ...unsaid, text, status, note, isOverdue }
  })

function actionsOf(state: State, municipalityId: Id, { today, then }: PromisedLastView): PromisedItem[] {
  return selectActions(state, municipalityId).flatMap(
    ({ id, title, promise, owner, day, status, result }): PromisedItem[] => {
      const before = then && actionNoun.get(then, id)?.status
      // Written at this gathering: a promise of today.
      if (then && before === undefined && isOpenStatus(status)) return []
      const wasSettled = before !== undefined && !isOpenStatus(before) && before === status
      if (wasSettled) return []
      const isOverdue = isOpenStatus(status) && day !== null && day < today
      const where = { key: `action:${id}`, noun: 'action', id, municipalityId } as const
      return [
        { ...where, text: title, promise, owner, day, status, note: result, isOverdue, anchoring: null },
      ]
    },
  )
}

/** Steps still to be taken, and those taken since the gathering before. */
function anchoringsOf(
  state: State,
  municipalityId: Id,
  { date }: Gathering,
  { today, then }: PromisedLastView,
): readonly PromisedItem[] {
  return (
    selectAnchorings(state, municipalityId)
      .filter(({ doneDay }) => doneDay === null || date === null || doneDay >= date)
      // As with actions: a step written at this gathering was not promised the last time.
      .filter(({ id, doneDay }) => doneDay !== null || !then || anchoringNoun.get(then, id) !== undefined)
      .map((step) => {
        const where = { key: `anchoring:${step.id}`, noun: 'anchoring', id: step.id, municipalityId } as const
        const { what, presenter, day, doneDay } = step
        const status = doneDay === null ? 'notStarted' : 'done'
        const said = { text: what, promise: '', owner: presenter, day, status, note: '' } as const
        return { ...where, ...said, isOverdue: isAnchoringOverdue(step, today), anchoring: step }
      })
  )
}
