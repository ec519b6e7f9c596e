import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import { type AnchoringSide, anchoringSides } from '../../packs/anchoringBodyPack.ts'
import { actionNoun } from '../action/record.ts'
import { getImprovementArea } from '../improvementArea/select.ts'
import { type Anchoring, anchoringNoun } from './record.ts'

/** By day, those without one last; on the same day in the order they were put. */
function compareDay(left: Anchoring, right: Anchoring): number {
  if (left.day === right.day) return compareOrder(left, right)
  if (left.day === null || right.day === null) return left.day === null ? 1 : -1
  return left.day < right.day ? -1 : 1
}

/** A municipality's steps, the first to be done first. */
export const selectAnchorings = (state: State, municipalityId: Id): readonly Anchoring[] =>
  anchoringNoun
    .all(state)
    .filter((record) => record.municipalityId === municipalityId)
    .sort(compareDay)

/** What a step is of. */
export type Anchored = { readonly improvementAreaId: Id } | { readonly actionId: Id }

/** The steps of one action, or of one area and all its actions. */
export function selectAnchoringsOf(state: State, anchored: Anchored): readonly Anchoring[] {
  const isOf = ({ improvementAreaId, actionId }: Anchoring): boolean => {
    if ('actionId' in anchored) return actionId === anchored.actionId
    const areaId = actionId === null ? improvementAreaId : actionNoun.get(state, actionId)?.improvementAreaId
    return areaId === anchored.improvementAreaId
  }
  return anchoringNoun.all(state).filter(isOf).sort(compareDay)
}

/** Whether its day has passed without it being done; `today` as ISO day. */
export const isAnchoringOverdue = ({ day, doneDay }: Anchoring, today: string): boolean =>
  doneDay === null && day !== null && day < today

export type SideStatus = 'empty' | 'planned' | 'done'

export interface AreaSides {
  /** `done` when at least one step on that side is. */
  readonly sides: Readonly<Record<AnchoringSide, SideStatus>>
  /** Whether an empty region is something missing; many areas need nobody outside the municipality. */
  readonly isRegionNeeded: boolean
}

/**
 * How well an area is anchored on each side, its actions counted in. `isLifted`: it stands in the
 * quadrant «Løft sammen», so the municipality cannot do it alone.
 */
export function selectSides(state: State, improvementAreaId: Id, isLifted: boolean): AreaSides {
  const anchorings = selectAnchoringsOf(state, { improvementAreaId })
  const statusOf = (side: AnchoringSide): SideStatus => {
    const steps = anchorings.filter((step) => step.side === side)
    if (steps.some(({ doneDay }) => doneDay !== null)) return 'done'
    return steps.length > 0 ? 'planned' : 'empty'
  }
  const statuses = anchoringSides.map((side) => [side, statusOf(side)] as const)
  // Every side is there once, because the list of sides is what was walked.
  const sides = Object.fromEntries(statuses) as Record<AnchoringSide, SideStatus>
  const servesRegion =
    getImprovementArea(state, improvementAreaId)?.characteristics.includes('region') ?? false
  return { sides, isRegionNeeded: isLifted || servesRegion || sides.region !== 'empty' }
}
