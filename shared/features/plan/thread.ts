import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import type { Action } from '../action/record.ts'
import { type AreaActions, selectActionsByArea } from '../action/select.ts'
import type { Anchoring } from '../anchoring/record.ts'
import { type AreaSides, selectAnchoringsOf, selectSides } from '../anchoring/select.ts'
import { type Characteristic, selectActiveCharacteristics } from '../characteristic/select.ts'
import type { Choice } from '../choice/record.ts'
import { selectChoices } from '../choice/select.ts'
import type { ImprovementArea } from '../improvementArea/record.ts'
import { getImprovementArea } from '../improvementArea/select.ts'
import type { Stakeholder } from '../stakeholder/record.ts'
import { selectKeptStakeholders } from '../stakeholder/selectKept.ts'
import { findThreadGaps, type ThreadGap } from './threadGaps.ts'

/** From a characteristic to a promise: everything said about one area, and where the thread is broken. */
export interface Thread {
  /** Keys of the characteristics the area serves. */
  readonly characteristics: readonly string[]
  readonly area: ImprovementArea
  readonly choice: Choice | null
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
  /** Whether an area stands in the quadrant «Løft sammen» at the gathering that is shown. */
  readonly isLifted: (area: ImprovementArea) => boolean
}

function threadOf(state: State, group: AreaActions, area: ImprovementArea, view: ThreadView): Thread {
  const thread = {
    characteristics: area.characteristics,
    area,
    choice: group.choice,
    stakeholders: selectKeptStakeholders(state, area.stakeholderIds),
    actions: group.actions,
    anchorings: selectAnchoringsOf(state, { improvementAreaId: area.id }),
    sides: selectSides(state, area.id, view.isLifted(area)),
  }
  return { ...thread, gaps: findThreadGaps(thread, view.today) }
}

/** «Rød tråd»: the chosen areas in the order of the choice, then other areas somebody has promised something in. */
export const selectThreads = (state: State, municipalityId: Id, view: ThreadView): readonly Thread[] =>
  selectActionsByArea(state, municipalityId).flatMap((group) =>
    group.area ? [threadOf(state, group, group.area, view)] : [],
  )

/** Characteristics in use no chosen area serves. Not a fault: nobody can work on all of them at once. */
export function selectLooseCharacteristics(state: State, municipalityId: Id): readonly Characteristic[] {
  const served = new Set(
    selectChoices(state, municipalityId).flatMap(
      ({ improvementAreaId }) => getImprovementArea(state, improvementAreaId)?.characteristics ?? [],
    ),
  )
  return selectActiveCharacteristics(state).filter(({ id }) => !served.has(id))
}
