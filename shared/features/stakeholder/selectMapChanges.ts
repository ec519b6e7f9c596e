import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import type { Gathering } from '../gathering/record.ts'
import { selectGatherings } from '../gathering/select.ts'
import type { Stakeholder } from './record.ts'
import { type CardOnMap, hasOwnMap, selectCardOnMap, selectStakeholders } from './select.ts'

/** A place in one form of the map, 0..1 from the left and from the bottom: interest and influence, or in the rings. */
export interface MapPlace {
  readonly x: number
  readonly y: number
}

export interface MovedCard {
  readonly stakeholder: Stakeholder
  readonly from: MapPlace
  readonly to: MapPlace
}

export interface MapChanges {
  /** The gathering it is compared with. */
  readonly since: Gathering
  /** The farthest first. */
  readonly moved: readonly MovedCard[]
  /** On the map now, but not then. */
  readonly added: readonly { readonly stakeholder: Stakeholder; readonly to: MapPlace }[]
  /** On the map then; now in the tray, or unsure. Cards that were deleted are not known any more. */
  readonly gone: readonly {
    readonly stakeholder: Stakeholder
    readonly from: MapPlace
    readonly isUnsure: boolean
  }[]
  readonly unchangedCount: number
}

export interface MapComparison {
  readonly form: 'plane' | 'rings'
  /** null = the nearest earlier gathering that worked on this map. */
  readonly sinceId: Id | null
}

/** A shorter move is a hand that shook, or a card set straight. */
const MOVE_THRESHOLD = 0.02

/** Earlier gatherings that worked on this map, the nearest first: those it can be compared with. */
export function selectEarlierMaps(state: State, municipalityId: Id, gatheringId: Id): readonly Gathering[] {
  const gatherings = selectGatherings(state)
  return gatherings
    .slice(
      0,
      Math.max(
        0,
        gatherings.findIndex(({ id }) => id === gatheringId),
      ),
    )
    .filter(({ id }) => hasOwnMap(state, municipalityId, id))
    .reverse()
}

function placeOf({ position, ringPosition }: CardOnMap, form: MapComparison['form']): MapPlace | null {
  if (form === 'rings') return ringPosition && { x: ringPosition.ringX, y: ringPosition.ringY }
  return position && { x: position.interest, y: position.influence }
}

const distanceOf = ({ from, to }: MovedCard): number => Math.hypot(to.x - from.x, to.y - from.y)

/** What has happened to a map since an earlier gathering; null = nobody worked on it before. */
export function selectMapChanges(
  state: State,
  municipalityId: Id,
  gatheringId: Id,
  { form, sinceId }: MapComparison,
): MapChanges | null {
  const earlier = selectEarlierMaps(state, municipalityId, gatheringId)
  const since = earlier.find(({ id }) => id === sinceId) ?? earlier[0]
  if (!since) return null
  const moved: MovedCard[] = []
  const added: MapChanges['added'][number][] = []
  const gone: MapChanges['gone'][number][] = []
  let unchangedCount = 0
  for (const stakeholder of selectStakeholders(state, municipalityId)) {
    const now = selectCardOnMap(state, stakeholder, gatheringId)
    const from = placeOf(selectCardOnMap(state, stakeholder, since.id), form)
    const to = placeOf(now, form)
    if (from && to) {
      const change = { stakeholder, from, to }
      if (distanceOf(change) > MOVE_THRESHOLD) moved.push(change)
      else unchangedCount += 1
    } else if (to) added.push({ stakeholder, to })
    else if (from) gone.push({ stakeholder, from, isUnsure: now.isUnsure })
  }
  moved.sort((one, other) => distanceOf(other) - distanceOf(one))
  return { since, moved, added, gone, unchangedCount }
}

/** Where the cards that have moved stood before, for arrows from then to now. */
export const selectGhosts = (
  state: State,
  municipalityId: Id,
  gatheringId: Id,
  comparison: MapComparison,
): readonly (MapPlace & { readonly id: Id })[] =>
  selectMapChanges(state, municipalityId, gatheringId, comparison)?.moved.map(({ stakeholder, from }) => ({
    id: stakeholder.id,
    ...from,
  })) ?? []
