import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import type { Action } from '../action/record.ts'
import { type AreaActions, selectActions, selectActionsByArea } from '../action/select.ts'
import type { Anchoring } from '../anchoring/record.ts'
import { type AreaSides, selectAnchoringsOf, selectSides } from '../anchoring/select.ts'
import { type Characteristic, selectActiveCharacteristics } from '../characteristic/select.ts'
import type { Choice } from '../choice/record.ts'
import { selectChoices } from '../choice/select.ts'
import { selectGatherings } from '../gathering/select.ts'
import type { ImprovementArea } from '../improvementArea/record.ts'
import { getImprovementArea } from '../improvementArea/select.ts'
import type { Stakeholder } from '../stakeholder/record.ts'
import { selectKeptStakeholders } from '../stakeholder/selectKept.ts'
import { findThreadGaps, type ThreadGap } from './threadGaps.ts'
import { selectThreadLevels, type ThreadLevel } from './threadLevels.ts'

/** From a characteristic to its traces: everything said about one area, and where the thread is broken. */
export interface Thread {
  /** Keys of the characteristics the area serves. */
  readonly characteristics: readonly string[]
  /** What the group agreed about them, as known at the gathering that is shown. */
  readonly levels: readonly ThreadLevel[]
  readonly area: ImprovementArea
  readonly choice: Choice | null
  /** Chosen at a gathering after the one that is shown: then nobody knew of it. */
  readonly isChosenLater: boolean
  /** The area's cards, as they are today. */
  readonly stakeholders: readonly Stakeholder[]
  readonly actions: readonly Action[]
  /** The area's own and its actions', by day. */
  readonly anchorings: readonly Anchoring[]
  readonly sides: AreaSides
  readonly gaps: readonly ThreadGap[]
}

/** What the caller knows and the records do not say. */
export interface ThreadView {
  /** ISO day: what is overdue depends on it. */
  readonly today: string
  /** The gathering the thread is seen from. */
  readonly gatheringId: Id
  /** Whether an area stands in the quadrant «Løft sammen» at the gathering that is shown. */
  readonly isLifted: (area: ImprovementArea) => boolean
}

function threadOf(state: State, group: AreaActions, area: ImprovementArea, view: ThreadView): Thread {
  const { choice } = group
  const gatherings = selectGatherings(state)
  const placeOf = (id: Id | null | undefined): number => gatherings.findIndex((one) => one.id === id)
  const last = gatherings.at(-1)
  const hasCome = last !== undefined && last.date !== null && last.date <= view.today
  const thread = {
    characteristics: area.characteristics,
    levels: selectThreadLevels(state, area, view.gatheringId),
    area,
    choice,
    isChosenLater: placeOf(choice?.gatheringId) > placeOf(view.gatheringId),
    stakeholders: selectKeptStakeholders(state, area.stakeholderIds),
    actions: group.actions,
    anchorings: selectAnchoringsOf(state, { improvementAreaId: area.id }),
    sides: selectSides(state, area.id, view.isLifted(area)),
  }
  // What was chosen this very day has not come to anything yet.
  const isAtEnd = hasCome && view.gatheringId === last.id && choice?.gatheringId !== last.id
  return { ...thread, gaps: findThreadGaps(thread, { today: view.today, isAtEnd }) }
}

/** «Rød tråd»: the chosen areas in the order of the choice, then other areas somebody has promised something in. */
export const selectThreads = (state: State, municipalityId: Id, view: ThreadView): readonly Thread[] =>
  selectActionsByArea(state, municipalityId).flatMap((group) =>
    group.area ? [threadOf(state, group, group.area, view)] : [],
  )

/** Actions that belong to no area: they stand in no thread. */
export const selectActionsAlone = (state: State, municipalityId: Id): readonly Action[] =>
  selectActions(state, municipalityId).filter(({ improvementAreaId }) => improvementAreaId === null)

/** Whether a gathering after this one has come, as far as the dates say: then today is not as it was here. */
export function isEarlierGathering(state: State, gatheringId: Id, today: string): boolean {
  const gatherings = selectGatherings(state)
  const at = gatherings.findIndex(({ id }) => id === gatheringId)
  return gatherings.slice(at + 1).some(({ date }) => date !== null && date <= today)
}

/** Characteristics in use no chosen area serves. Not a fault: nobody can work on all of them at once. */
export function selectLooseCharacteristics(state: State, municipalityId: Id): readonly Characteristic[] {
  const served = new Set(
    selectChoices(state, municipalityId).flatMap(
      ({ improvementAreaId }) => getImprovementArea(state, improvementAreaId)?.characteristics ?? [],
    ),
  )
  return selectActiveCharacteristics(state).filter(({ id }) => !served.has(id))
}
