import { type AnyRecord, type Change, changeOf, type FieldUpdate, updatesOf } from '../../core/change.ts'
import type { Id } from '../../core/ids.ts'
import type { Refusal } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { requireAxis } from '../axis.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { type Placement, placementId } from './record.ts'
import { getOwnPlacement, getPlacement, type MapPosition } from './select.ts'

/** The fields of a placement that can be set. */
export type PlacementFields = Omit<Placement, 'kind' | 'id' | 'stakeholderId' | 'gatheringId'>

const blankPlacement: PlacementFields = {
  influence: null,
  interest: null,
  isUnsure: false,
  ringX: null,
  ringY: null,
  reason: '',
}

/** A first placement of a card that is new; refuses places outside the map. */
export function requirePlacement(
  state: State,
  stakeholderId: Id,
  gatheringId: Id,
  position: MapPosition,
): Result<Placement, Refusal> {
  const gathering = gatheringNoun.require(state, gatheringId)
  if (!gathering.ok) return gathering
  const place = requireMapPosition(position)
  if (!place.ok) return place
  const id = placementId(stakeholderId, gatheringId)
  return succeed({ kind: 'placement', id, stakeholderId, gatheringId, ...blankPlacement, ...place.value })
}

export function requireMapPosition(position: MapPosition): Result<MapPosition, Refusal> {
  const influence = requireAxis(position.influence, 'placement.influence')
  if (!influence.ok) return influence
  const interest = requireAxis(position.interest, 'placement.interest')
  if (!interest.ok) return interest
  return succeed({ influence: influence.value, interest: interest.value })
}

/**
 * Writes placements of one gathering. A card touched here for the first time takes with it what the
 * gathering before said in the other fields: placing it on the map must not empty its place in the rings.
 */
export function placementChange(
  state: State,
  gatheringId: Id,
  wanted: Iterable<readonly [stakeholderId: Id, fields: Partial<PlacementFields>]>,
): Change {
  const added: AnyRecord[] = []
  const updated: FieldUpdate[] = []
  for (const [stakeholderId, fields] of wanted) {
    const own = getOwnPlacement(state, stakeholderId, gatheringId)
    if (own) {
      updated.push(...updatesOf(own, fields))
      continue
    }
    const before = getPlacement(state, stakeholderId, gatheringId)
    const { reason: _, ...inherited } = before ?? blankPlacement
    const id = placementId(stakeholderId, gatheringId)
    const record: Placement = {
      ...blankPlacement,
      ...inherited,
      ...fields,
      kind: 'placement',
      id,
      stakeholderId,
      gatheringId,
    }
    added.push(record)
  }
  return changeOf({ added, updated })
}
