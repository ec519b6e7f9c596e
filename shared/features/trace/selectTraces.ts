import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import { type AnchoringSide, anchoringSides } from '../../packs/anchoringBodyPack.ts'
import type { Action } from '../action/record.ts'
import { isOpen, selectActionStakeholders, selectActions } from '../action/select.ts'
import type { Anchoring } from '../anchoring/record.ts'
import { type SideStatus, selectAnchorings } from '../anchoring/select.ts'
import { selectRatedGatherings } from '../assessment/select.ts'
import type { Choice } from '../choice/record.ts'
import { selectChoices } from '../choice/select.ts'
import type { Gathering } from '../gathering/record.ts'
import { selectGatherings } from '../gathering/select.ts'
import type { ImprovementArea } from '../improvementArea/record.ts'
import { getImprovementArea } from '../improvementArea/select.ts'
import { type GivenPromise, promiseNoun } from '../promise/record.ts'
import type { Stakeholder } from '../stakeholder/record.ts'
import { hasOwnMap } from '../stakeholder/select.ts'
import { type MapChanges, selectEarlierMaps, selectMapChanges } from '../stakeholder/selectMapChanges.ts'
import { type Trace, traceNoun } from './record.ts'
import { selectEngagedAsWanted } from './selectEngaged.ts'
import { type LevelTrace, selectLevels, selectLevelsSince } from './selectLevels.ts'

/** A stakeholder that took part in something that was done. */
export interface InvolvedStakeholder {
  readonly stakeholder: Stakeholder
  readonly actions: readonly Action[]
}

export interface AreaTrace {
  readonly choice: Choice
  readonly area: ImprovementArea
}

/** A municipality's page of traces (spor), read from its records: nothing here is counted up or compared with others. */
export interface Traces {
  readonly municipalityId: Id
  /** In the group's own words; both empty until it writes them. */
  readonly own: Pick<Trace, 'summary' | 'keepDoing'>
  /** The gatherings that can be compared: those with a level or a map of their own. */
  readonly comparable: readonly Gathering[]
  /** The earlier and the later of the two compared; the same when there is only one, null when there is none. */
  readonly earlier: Gathering | null
  readonly later: Gathering | null
  /** Characteristics with a level at either. */
  readonly levels: readonly LevelTrace[]
  /** The gathering the earlier levels are of, where nothing else is said of one. */
  readonly levelsSince: Gathering | null
  /** null = nobody has worked on the map twice. */
  readonly map: MapChanges | null
  readonly involved: readonly InvolvedStakeholder[]
  /** Those whose engagement has come as far as the group wanted: an assessment, never for the room. */
  readonly engagedAsWanted: readonly Stakeholder[]
  readonly areas: readonly AreaTrace[]
  readonly doneActions: readonly Action[]
  readonly openActions: readonly Action[]
  readonly sides: Readonly<Record<AnchoringSide, SideStatus>>
  /** By day; those that were done. */
  readonly doneAnchorings: readonly Anchoring[]
  readonly keptPromises: readonly GivenPromise[]
  readonly openPromises: readonly GivenPromise[]
}

/** Which two gatherings; null = the first and the last. */
export interface TracePair {
  readonly earlierId: Id
  readonly laterId: Id
}

function selectComparable(state: State, municipalityId: Id): readonly Gathering[] {
  const rated = new Set(selectRatedGatherings(state, municipalityId))
  return selectGatherings(state).filter(({ id }) => rated.has(id) || hasOwnMap(state, municipalityId, id))
}

function pairOf(
  comparable: readonly Gathering[],
  wanted: TracePair | null,
): readonly [Gathering | null, Gathering | null] {
  const at = (id: Id | undefined): number => comparable.findIndex((gathering) => gathering.id === id)
  const [one, other] = [at(wanted?.earlierId), at(wanted?.laterId)]
  const isKnown = one >= 0 && other >= 0
  // Whichever way round they are picked, the first of them is the earlier.
  const [first, last] = isKnown ? [Math.min(one, other), Math.max(one, other)] : [0, comparable.length - 1]
  return [comparable[first] ?? null, comparable[last] ?? null]
}

/** As with levels: the map as it stood at the earlier gathering; when there was none, the first after it. */
function selectMap(
  state: State,
  municipalityId: Id,
  earlier: Gathering,
  later: Gathering,
): MapChanges | null {
  const maps = selectEarlierMaps(state, municipalityId, later.id).toReversed()
  const order = selectGatherings(state).map(({ id }) => id)
  const earlierAt = order.indexOf(earlier.id)
  const since = maps.findLast(({ id }) => order.indexOf(id) <= earlierAt) ?? maps[0]
  return selectMapChanges(state, municipalityId, later.id, { form: 'plane', sinceId: since?.id ?? null })
}

/** In the order of the actions: those named in what was done, each once. */
function selectInvolved(state: State, done: readonly Action[]): readonly InvolvedStakeholder[] {
  const pairs = done.flatMap((action) =>
    selectActionStakeholders(state, action).map((stakeholder) => ({ stakeholder, action })),
  )
  return [...Map.groupBy(pairs, ({ stakeholder }) => stakeholder)].map(([stakeholder, named]) => ({
    stakeholder,
    actions: named.map(({ action }) => action),
  }))
}

function sidesOf(anchorings: readonly Anchoring[]): Readonly<Record<AnchoringSide, SideStatus>> {
  const statusOf = (side: AnchoringSide): SideStatus => {
    const steps = anchorings.filter((step) => step.side === side)
    if (steps.some(({ doneDay }) => doneDay !== null)) return 'done'
    return steps.length > 0 ? 'planned' : 'empty'
  }
  // Every side is there once, because the list of sides is what was walked.
  return Object.fromEntries(anchoringSides.map((side) => [side, statusOf(side)])) as Record<
    AnchoringSide,
    SideStatus
  >
}

function selectAllPromises(state: State, municipalityId: Id): readonly GivenPromise[] {
  const placeOf = ({ gatheringId }: GivenPromise): number =>
    selectGatherings(state).findIndex(({ id }) => id === gatheringId)
  return promiseNoun
    .all(state)
    .filter((promise) => promise.municipalityId === municipalityId)
    .sort((left, right) => placeOf(left) - placeOf(right) || compareOrder(left, right))
}

/** Everything a municipality's page of traces says. */
export function selectTraces(state: State, municipalityId: Id, pair: TracePair | null): Traces {
  const comparable = selectComparable(state, municipalityId)
  const [earlier, later] = pairOf(comparable, pair)
  const actions = selectActions(state, municipalityId)
  const doneActions = actions.filter(({ status }) => status === 'done')
  const anchorings = selectAnchorings(state, municipalityId)
  const promises = selectAllPromises(state, municipalityId)
  const levels = selectLevels(state, municipalityId, earlier, later)
  const isCompared = earlier !== null && later !== null && earlier !== later
  return {
    municipalityId,
    own: traceNoun.get(state, municipalityId) ?? { summary: '', keepDoing: '' },
    comparable,
    earlier,
    later,
    levels,
    levelsSince: selectLevelsSince(state, levels, earlier),
    map: isCompared ? selectMap(state, municipalityId, earlier, later) : null,
    involved: selectInvolved(state, doneActions),
    engagedAsWanted: selectEngagedAsWanted(state, municipalityId),
    areas: selectChoices(state, municipalityId).flatMap((choice) => {
      const area = getImprovementArea(state, choice.improvementAreaId)
      return area ? [{ choice, area }] : []
    }),
    doneActions,
    openActions: actions.filter(isOpen),
    sides: sidesOf(anchorings),
    doneAnchorings: anchorings.filter(({ doneDay }) => doneDay !== null),
    keptPromises: promises.filter(({ status }) => status === 'done'),
    openPromises: promises.filter(({ status }) => status !== 'done' && status !== 'stopped'),
  }
}
