import * as z from 'zod/mini'
import { type Change, changeOf, type FieldUpdate, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import type { Id } from '../../core/ids.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { type AreaPlacement, areaPlacementId, areaPlacementNoun } from '../areaPlacement/record.ts'
import { getOwnAreaPlacement } from '../areaPlacement/select.ts'
import { idSchema } from '../fields.ts'
import { movedToArea } from '../plan/removal.ts'
import { requireOutsideRounds } from '../round/openRounds.ts'
import { type ImprovementArea, improvementAreaNoun, type MergedArea } from './record.ts'

const union = (left: readonly string[], right: readonly string[]): string[] => [
  ...new Set([...left, ...right]),
]

/** Only what an area says of itself: what splitting gives back. */
const wordsOf = (area: ImprovementArea): MergedArea => ({
  id: area.id,
  order: area.order,
  title: area.title,
  vision: area.vision,
  note: area.note,
  characteristics: area.characteristics,
  stakeholderIds: area.stakeholderIds,
})

/** Gatherings at which the kept area was not placed get the place of the one that goes. */
function movedPlacements(state: State, keepId: Id, goneId: Id): Change {
  const removed = areaPlacementNoun.all(state).filter((record) => record.improvementAreaId === goneId)
  const added: AreaPlacement[] = []
  const updated: FieldUpdate[] = []
  for (const placement of removed) {
    const { gatheringId } = placement
    const own = getOwnAreaPlacement(state, keepId, gatheringId)
    if (!own) {
      added.push({ ...placement, id: areaPlacementId(keepId, gatheringId), improvementAreaId: keepId })
      continue
    }
    const reach = own.importance === null ? placement : own
    const effort = own.effect === null ? placement : own
    updated.push(
      ...updatesOf(own, {
        importance: reach.importance,
        influenceability: reach.influenceability,
        effect: effort.effect,
        effort: effort.effort,
        reason: own.reason || placement.reason,
      }),
    )
  }
  return { added, updated, removed }
}

/**
 * Two areas that say the same become one. Every word of the other is kept on it; places, actions and
 * anchoring move over.
 */
const merge = defineCommand(
  'improvementArea.merge',
  z.strictObject({ keepId: idSchema, goneId: idSchema }),
  (state, { keepId, goneId }) => {
    const isMerged = (into: Id, id: Id): boolean =>
      improvementAreaNoun.get(state, into)?.merged.some((part) => part.id === id) ?? false
    // Two groups pressed «Slå sammen» for the same pair, perhaps each with its own favourite.
    if (isMerged(keepId, goneId) || isMerged(goneId, keepId)) return refuse({ reason: 'alreadyMerged' })
    const keep = improvementAreaNoun.require(state, keepId)
    if (!keep.ok) return keep
    const gone = improvementAreaNoun.require(state, goneId)
    if (!gone.ok) return gone
    if (keepId === goneId || keep.value.municipalityId !== gone.value.municipalityId)
      return refuse({ reason: 'malformed', detail: 'two areas of one municipality can be merged' })
    const free = requireOutsideRounds(state, [keep.value, gone.value])
    if (!free.ok) return free
    const placements = movedPlacements(state, keepId, goneId)
    const plans = movedToArea(state, goneId, keepId)
    const wanted = {
      characteristics: union(keep.value.characteristics, gone.value.characteristics),
      stakeholderIds: union(keep.value.stakeholderIds, gone.value.stakeholderIds),
      merged: [...keep.value.merged, wordsOf(gone.value), ...gone.value.merged],
    }
    return succeed({
      added: [...placements.added, ...plans.added],
      updated: [...updatesOf(keep.value, wanted), ...placements.updated, ...plans.updated],
      removed: [...plans.removed, ...placements.removed, gone.value],
    })
  },
)

/** Gives a merged area back as one of its own, unplaced; what was added to the other since stays there. */
const split = defineCommand(
  'improvementArea.split',
  z.strictObject({ improvementAreaId: idSchema, partId: idSchema }),
  (state, { improvementAreaId, partId }) => {
    const area = improvementAreaNoun.require(state, improvementAreaId)
    if (!area.ok) return area
    const part = area.value.merged.find(({ id }) => id === partId)
    if (!part || improvementAreaNoun.get(state, partId))
      return refuse({ reason: 'missing', noun: 'improvementArea', id: partId })
    const free = requireOutsideRounds(state, [area.value])
    if (!free.ok) return free
    const { municipalityId, merged } = area.value
    const base = { kind: 'improvementArea', municipalityId, isSetAside: false } as const
    const again: ImprovementArea = { ...part, ...base, merged: [] }
    const left = merged.filter(({ id }) => id !== partId)
    return succeed(changeOf({ added: [again], updated: updatesOf(area.value, { merged: left }) }))
  },
)

export const mergeCommands = [merge, split] as const
