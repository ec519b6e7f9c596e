import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import {
  axisSchema,
  idSchema,
  MAX_CARDS_PER_COMMAND,
  MAX_ROWS_PER_COMMAND,
  orderSchema,
  rawTextSchema,
} from '../fields.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { requirePlacement } from '../placement/change.ts'
import { type Placement, placementNoun } from '../placement/record.ts'
import { relationNoun } from '../relation/record.ts'
import { blankCard, cardFieldsSchema, requireCardFields } from './cardFields.ts'
import { STAKEHOLDER_LIMIT } from './limits.ts'
import { type Stakeholder, stakeholderNoun } from './record.ts'

const newStakeholderSchema = z.strictObject({
  ...cardFieldsSchema,
  id: idSchema,
  name: rawTextSchema,
  order: orderSchema,
  /** A card made on the map stands there from the start: one deed, one undo. */
  place: z.optional(z.strictObject({ gatheringId: idSchema, influence: axisSchema, interest: axisSchema })),
})
type NewStakeholder = z.infer<typeof newStakeholderSchema>

export const idsSchema = z.array(idSchema).check(z.minLength(1), z.maxLength(MAX_CARDS_PER_COMMAND))

/** Refuses more cards than a municipality may have. */
export function requireRoom(state: State, municipalityId: string, count: number): Result<null, Refusal> {
  const own = stakeholderNoun.all(state).filter((record) => record.municipalityId === municipalityId).length
  return own + count > STAKEHOLDER_LIMIT
    ? refuse({ reason: 'tooMany', noun: 'stakeholder', limit: STAKEHOLDER_LIMIT })
    : succeed(null)
}

function makeCard(wanted: NewStakeholder, municipalityId: string): Result<Stakeholder, Refusal> {
  const { place: _place, id, order, name, ...said } = wanted
  const fields = requireCardFields({ ...said, name })
  if (!fields.ok) return fields
  const plain = { kind: 'stakeholder', id, municipalityId, order, name, category: null, note: '' } as const
  return succeed({ ...blankCard, ...plain, ...fields.value })
}

export const cardCommands = [
  defineCommand(
    'stakeholder.add',
    z.strictObject({
      municipalityId: idSchema,
      stakeholders: z.array(newStakeholderSchema).check(z.minLength(1), z.maxLength(MAX_ROWS_PER_COMMAND)),
    }),
    (state, { municipalityId, stakeholders }) => {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      const room = requireRoom(state, municipalityId, stakeholders.length)
      if (!room.ok) return room
      const cards = new Map<string, Stakeholder>()
      const placements: Placement[] = []
      for (const wanted of stakeholders) {
        if (stakeholderNoun.get(state, wanted.id) || cards.has(wanted.id))
          return refuse({ reason: 'exists', noun: 'stakeholder', id: wanted.id })
        const card = makeCard(wanted, municipalityId)
        if (!card.ok) return card
        cards.set(wanted.id, card.value)
        if (!wanted.place) continue
        const { gatheringId, ...position } = wanted.place
        const placement = requirePlacement(state, wanted.id, gatheringId, position)
        if (!placement.ok) return placement
        placements.push(placement.value)
      }
      return succeed(changeOf({ added: [...cards.values(), ...placements] }))
    },
  ),
  // One card or a whole selection; a name belongs to one card only.
  defineCommand(
    'stakeholder.edit',
    z.strictObject({ stakeholderIds: idsSchema, ...cardFieldsSchema }),
    (state, { stakeholderIds, ...typed }) => {
      if (typed.name !== undefined && stakeholderIds.length > 1)
        return refuse({ reason: 'malformed', detail: 'several cards cannot be given one name' })
      const fields = requireCardFields(typed)
      if (!fields.ok) return fields
      const updated = []
      for (const id of new Set(stakeholderIds)) {
        const stakeholder = stakeholderNoun.require(state, id)
        if (!stakeholder.ok) return stakeholder
        updated.push(...updatesOf(stakeholder.value, fields.value))
      }
      return succeed(changeOf({ updated }))
    },
  ),
  // Takes placements and relations along in one change, so that one undo brings it all back.
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
      const relations = relationNoun
        .all(state)
        .filter(({ fromId, toId }) => leaving.has(fromId) || leaving.has(toId))
      return succeed(changeOf({ removed: [...relations, ...placements, ...leaving.values()] }))
    },
  ),
] as const
