import * as z from 'zod/mini'
import { type Change, changeOf, type FieldUpdate, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import type { Id } from '../../core/ids.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { idSchema } from '../fields.ts'
import { type Placement, placementId, placementNoun } from '../placement/record.ts'
import { getOwnPlacement } from '../placement/select.ts'
import { relationNoun } from '../relation/record.ts'
import { type Stakeholder, stakeholderNoun } from './record.ts'

/** What is said of either is kept; where both say something, the kept card's word counts. */
function mergedFields(keep: Stakeholder, gone: Stakeholder): Partial<Stakeholder> {
  const notes = [keep.note, gone.note].filter((note) => note !== '')
  return {
    category: keep.category ?? gone.category,
    // May grow past what one may type: nothing is cut away, the next edit asks for a shorter note.
    note: [...new Set(notes)].join('\n'),
    attitude: keep.attitude ?? gone.attitude,
    engagementNow: keep.engagementNow ?? gone.engagementNow,
    engagementWanted: keep.engagementWanted ?? gone.engagementWanted,
    involvement: keep.involvement ?? gone.involvement,
    isStronglyAffected: keep.isStronglyAffected || gone.isStronglyAffected,
    isRequired: keep.isRequired || gone.isRequired,
    contact: keep.contact || gone.contact,
    nextStep: keep.nextStep || gone.nextStep,
    nextStepDay: keep.nextStepDay ?? gone.nextStepDay,
    characteristics: [...new Set([...keep.characteristics, ...gone.characteristics])],
    sharedId: keep.sharedId ?? gone.sharedId,
    merged: [...keep.merged, { id: gone.id, name: gone.name }, ...gone.merged],
  }
}

/** Gatherings at which the kept card was not placed get the place of the one that goes. */
function movedPlacements(state: State, keepId: Id, goneId: Id): Change {
  const removed = placementNoun.all(state).filter(({ stakeholderId }) => stakeholderId === goneId)
  const added: Placement[] = []
  const updated: FieldUpdate[] = []
  for (const placement of removed) {
    const { gatheringId } = placement
    const own = getOwnPlacement(state, keepId, gatheringId)
    if (!own) {
      added.push({ ...placement, id: placementId(keepId, gatheringId), stakeholderId: keepId })
      continue
    }
    const isPlaced = own.influence !== null
    const isRinged = own.ringX !== null
    updated.push(
      ...updatesOf(own, {
        influence: isPlaced ? own.influence : placement.influence,
        interest: isPlaced ? own.interest : placement.interest,
        isUnsure: !isPlaced && placement.influence === null && (own.isUnsure || placement.isUnsure),
        ringX: isRinged ? own.ringX : placement.ringX,
        ringY: isRinged ? own.ringY : placement.ringY,
        reason: own.reason || placement.reason,
      }),
    )
  }
  return { added, updated, removed }
}

/** Relations of the card that goes now belong to the kept one; those that would say nothing new go too. */
function movedRelations(state: State, keepId: Id, goneId: Id): Change {
  const keyOf = (fromId: Id, toId: Id, kind: string): string => `${fromId} ${toId} ${kind}`
  const all = relationNoun.all(state)
  const concerned = all.filter(({ fromId, toId }) => fromId === goneId || toId === goneId)
  const known = new Set(
    all
      .filter((relation) => !concerned.includes(relation))
      .map((r) => keyOf(r.fromId, r.toId, r.relationKind)),
  )
  const updated: FieldUpdate[] = []
  const removed: Change['removed'][number][] = []
  for (const relation of concerned) {
    const fromId = relation.fromId === goneId ? keepId : relation.fromId
    const toId = relation.toId === goneId ? keepId : relation.toId
    const key = keyOf(fromId, toId, relation.relationKind)
    if (fromId === toId || known.has(key)) removed.push(relation)
    else {
      known.add(key)
      updated.push(...updatesOf(relation, { fromId, toId }))
    }
  }
  return changeOf({ updated, removed })
}

const isMergedInto = (state: State, goneId: Id, keepId: Id): boolean =>
  stakeholderNoun.get(state, keepId)?.merged.some(({ id }) => id === goneId) ?? false

/** Two cards for one body become one. The kept card's history goes on; the other's id is remembered on it. */
export const mergeCommand = defineCommand(
  'stakeholder.merge',
  z.strictObject({ keepId: idSchema, goneId: idSchema }),
  (state, { keepId, goneId }) => {
    // Two groups pressed «Slå sammen» for the same pair, perhaps each with its own favourite.
    if (isMergedInto(state, goneId, keepId) || isMergedInto(state, keepId, goneId))
      return refuse({ reason: 'alreadyMerged' })
    const keep = stakeholderNoun.require(state, keepId)
    if (!keep.ok) return keep
    const gone = stakeholderNoun.require(state, goneId)
    if (!gone.ok) return gone
    if (keepId === goneId || keep.value.municipalityId !== gone.value.municipalityId)
      return refuse({ reason: 'malformed', detail: 'two cards of one municipality can be merged' })
    const placements = movedPlacements(state, keepId, goneId)
    const relations = movedRelations(state, keepId, goneId)
    return succeed({
      added: placements.added,
      updated: [
        ...updatesOf(keep.value, mergedFields(keep.value, gone.value)),
        ...placements.updated,
        ...relations.updated,
      ],
      removed: [...relations.removed, ...placements.removed, gone.value],
    })
  },
)
