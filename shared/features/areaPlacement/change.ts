import { type AnyRecord, type Change, changeOf, type FieldUpdate, updatesOf } from '../../core/change.ts'
import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { type AreaPlacement, areaPlacementId } from './record.ts'
import { getAreaPlacement, getOwnAreaPlacement } from './select.ts'

/** The fields of a placement that can be set. */
export type AreaPlacementFields = Omit<AreaPlacement, 'kind' | 'id' | 'improvementAreaId' | 'gatheringId'>

const blank: AreaPlacementFields = {
  importance: null,
  influenceability: null,
  effect: null,
  effort: null,
  reason: '',
}

/**
 * Writes placements of one gathering. An area touched here for the first time takes with it what the
 * gathering before said on the other matrix; the reason belongs to the old place and stays behind.
 */
export function areaPlacementChange(
  state: State,
  gatheringId: Id,
  wanted: Iterable<readonly [improvementAreaId: Id, fields: Partial<AreaPlacementFields>]>,
): Change {
  const added: AnyRecord[] = []
  const updated: FieldUpdate[] = []
  for (const [improvementAreaId, fields] of wanted) {
    const own = getOwnAreaPlacement(state, improvementAreaId, gatheringId)
    if (own) {
      updated.push(...updatesOf(own, fields))
      continue
    }
    const { reason: _, ...inherited } = getAreaPlacement(state, improvementAreaId, gatheringId) ?? blank
    const id = areaPlacementId(improvementAreaId, gatheringId)
    const record: AreaPlacement = {
      ...blank,
      ...inherited,
      ...fields,
      kind: 'areaPlacement',
      id,
      improvementAreaId,
      gatheringId,
    }
    added.push(record)
  }
  return changeOf({ added, updated })
}
