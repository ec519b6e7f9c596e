import * as z from 'zod/mini'
import { type Change, changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { requireName, requireText } from '../../core/text.ts'
import { requireAxis } from '../axis.ts'
import {
  axisSchema,
  idSchema,
  keySchema,
  MAX_ROWS_PER_COMMAND,
  orderSchema,
  rawTextSchema,
} from '../fields.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { type Placement, placementId, placementNoun } from '../placement/record.ts'
import { type Stakeholder, stakeholderNoun } from './record.ts'

/** What fits on a card in two lines without shrinking (`design`: input limit 60). */
export const STAKEHOLDER_NAME_LIMIT = 60
export const NOTE_LIMIT = 2000
export const STAKEHOLDER_LIMIT = 5000

const newStakeholderSchema = z.strictObject({
  id: idSchema,
  name: rawTextSchema,
  category: z.nullable(keySchema),
  note: rawTextSchema,
  order: orderSchema,
})

const idsSchema = z.array(idSchema).check(z.minLength(1), z.maxLength(MAX_ROWS_PER_COMMAND))

/** Writes one placement, making the record the first time. */
function placeChange(state: State, placement: Omit<Placement, 'kind' | 'id'>): Change {
  const id = placementId(placement.stakeholderId, placement.gatheringId)
  const current = placementNoun.get(state, id)
  if (current) return changeOf({ updated: updatesOf(current, placement) })
  const added: Placement = { kind: 'placement', id, ...placement }
  return changeOf({ added: [added] })
}

function requireCardAtGathering(
  state: State,
  stakeholderId: string,
  gatheringId: string,
): Result<Stakeholder, Refusal> {
  const gathering = gatheringNoun.require(state, gatheringId)
  return gathering.ok ? stakeholderNoun.require(state, stakeholderId) : gathering
}

export const stakeholderCommands = [
  defineCommand(
    'stakeholder.add',
    z.strictObject({
      municipalityId: idSchema,
      stakeholders: z.array(newStakeholderSchema).check(z.minLength(1), z.maxLength(MAX_ROWS_PER_COMMAND)),
    }),
    (state, { municipalityId, stakeholders }) => {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      const own = stakeholderNoun
        .all(state)
        .filter((record) => record.municipalityId === municipalityId).length
      if (own + stakeholders.length > STAKEHOLDER_LIMIT)
        return refuse({ reason: 'tooMany', noun: 'stakeholder', limit: STAKEHOLDER_LIMIT })
      const added: Stakeholder[] = []
      const ids = new Set<string>()
      for (const wanted of stakeholders) {
        if (stakeholderNoun.get(state, wanted.id) || ids.has(wanted.id))
          return refuse({ reason: 'exists', noun: 'stakeholder', id: wanted.id })
        ids.add(wanted.id)
        const name = requireName(wanted.name, 'stakeholder.name', STAKEHOLDER_NAME_LIMIT)
        if (!name.ok) return name
        const note = requireText(wanted.note, 'stakeholder.note', NOTE_LIMIT)
        if (!note.ok) return note
        added.push({ ...wanted, kind: 'stakeholder', municipalityId, name: name.value, note: note.value })
      }
      return succeed(changeOf({ added }))
    },
  ),
  defineCommand(
    'stakeholder.edit',
    z.strictObject({
      stakeholderId: idSchema,
      name: z.optional(rawTextSchema),
      category: z.optional(z.nullable(keySchema)),
      note: z.optional(rawTextSchema),
    }),
    (state, { stakeholderId, ...typed }) => {
      const stakeholder = stakeholderNoun.require(state, stakeholderId)
      if (!stakeholder.ok) return stakeholder
      const current = stakeholder.value
      const name = requireName(typed.name ?? current.name, 'stakeholder.name', STAKEHOLDER_NAME_LIMIT)
      if (!name.ok) return name
      const note = requireText(typed.note ?? current.note, 'stakeholder.note', NOTE_LIMIT)
      if (!note.ok) return note
      const category = typed.category === undefined ? current.category : typed.category
      return succeed(
        changeOf({ updated: updatesOf(current, { name: name.value, note: note.value, category }) }),
      )
    },
  ),
  defineCommand(
    'stakeholder.remove',
    z.strictObject({ stakeholderIds: idsSchema }),
    (state, { stakeholderIds }) => {
      const leaving = new Map<string, Stakeholder>()
      for (const id of stakeholderIds) {
        const stakeholder = stakeholderNoun.require(state, id)
        if (!stakeholder.ok) return stakeholder
        leaving.set(id, stakeholder.value)
      }
      const placements = placementNoun.all(state).filter((record) => leaving.has(record.stakeholderId))
      return succeed(changeOf({ removed: [...placements, ...leaving.values()] }))
    },
  ),
  defineCommand(
    'stakeholder.place',
    z.strictObject({
      stakeholderId: idSchema,
      gatheringId: idSchema,
      influence: axisSchema,
      interest: axisSchema,
    }),
    (state, { stakeholderId, gatheringId, ...wanted }) => {
      const card = requireCardAtGathering(state, stakeholderId, gatheringId)
      if (!card.ok) return card
      const influence = requireAxis(wanted.influence, 'placement.influence')
      if (!influence.ok) return influence
      const interest = requireAxis(wanted.interest, 'placement.interest')
      if (!interest.ok) return interest
      const position = { influence: influence.value, interest: interest.value }
      return succeed(placeChange(state, { stakeholderId, gatheringId, ...position }))
    },
  ),
  defineCommand(
    'stakeholder.unplace',
    z.strictObject({ stakeholderId: idSchema, gatheringId: idSchema }),
    (state, { stakeholderId, gatheringId }) => {
      const card = requireCardAtGathering(state, stakeholderId, gatheringId)
      if (!card.ok) return card
      const current = placementNoun.get(state, placementId(stakeholderId, gatheringId))
      const updated = current ? updatesOf(current, { influence: null, interest: null }) : []
      return succeed(changeOf({ updated }))
    },
  ),
] as const
