import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import type { Id } from '../../core/ids.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { requireText } from '../../core/text.ts'
import { relationKeys } from '../../packs/relationPack.ts'
import { idSchema, rawTextSchema } from '../fields.ts'
import { stakeholderNoun } from '../stakeholder/record.ts'
import { type Relation, relationNoun } from './record.ts'

export const RELATION_NOTE_LIMIT = 200
/** Per file; far above what a room can draw, low enough that a hostile window cannot fill the disk. */
export const RELATION_LIMIT = 10_000

type Said = Pick<Relation, 'fromId' | 'toId' | 'relationKind'>

/** Whether the same is already said of the same two cards, by another relation than this. */
const isSaid = (state: State, said: Said, exceptId?: Id): boolean =>
  relationNoun
    .all(state)
    .some(
      ({ id, fromId, toId, relationKind }) =>
        id !== exceptId && fromId === said.fromId && toId === said.toId && relationKind === said.relationKind,
    )

/** The two cards with `from` first; null when it is neither of them. */
function endsFrom({ fromId, toId }: Relation, from: Id = fromId): Pick<Relation, 'fromId' | 'toId'> | null {
  if (from === fromId) return { fromId, toId }
  return from === toId ? { fromId: toId, toId: fromId } : null
}

export const relationCommands = [
  defineCommand(
    'relation.add',
    z.strictObject({
      relationId: idSchema,
      fromId: idSchema,
      toId: idSchema,
      relationKind: z.enum(relationKeys),
      isBothWays: z.boolean(),
      note: rawTextSchema,
    }),
    (state, { relationId, note: typed, ...wanted }) => {
      const from = stakeholderNoun.require(state, wanted.fromId)
      if (!from.ok) return from
      const to = stakeholderNoun.require(state, wanted.toId)
      if (!to.ok) return to
      // Cards of two municipalities never stand on one map, and a card is nothing to itself.
      if (from.value.municipalityId !== to.value.municipalityId || wanted.fromId === wanted.toId)
        return refuse({ reason: 'malformed', detail: 'a relation needs two cards of one map' })
      const all = relationNoun.all(state)
      if (all.length >= RELATION_LIMIT)
        return refuse({ reason: 'tooMany', noun: 'relation', limit: RELATION_LIMIT })
      if (relationNoun.get(state, relationId) || isSaid(state, wanted))
        return refuse({ reason: 'exists', noun: 'relation', id: relationId })
      const note = requireText(typed, 'relation.note', RELATION_NOTE_LIMIT)
      if (!note.ok) return note
      const added: Relation = { kind: 'relation', id: relationId, ...wanted, note: note.value }
      return succeed(changeOf({ added: [added] }))
    },
  ),
  defineCommand(
    'relation.edit',
    z.strictObject({
      relationId: idSchema,
      /** One of its two cards: it goes from this one to the other. */
      fromId: z.optional(idSchema),
      relationKind: z.optional(z.enum(relationKeys)),
      isBothWays: z.optional(z.boolean()),
      note: z.optional(rawTextSchema),
    }),
    (state, { relationId, note: typed, fromId, ...said }) => {
      const relation = relationNoun.require(state, relationId)
      if (!relation.ok) return relation
      const note = requireText(typed ?? relation.value.note, 'relation.note', RELATION_NOTE_LIMIT)
      if (!note.ok) return note
      const ends = endsFrom(relation.value, fromId)
      if (!ends) return refuse({ reason: 'malformed', detail: 'a relation goes from one of its cards' })
      const wanted = { ...said, ...ends, note: note.value }
      const relationKind = said.relationKind ?? relation.value.relationKind
      if (isSaid(state, { ...ends, relationKind }, relationId))
        return refuse({ reason: 'exists', noun: 'relation', id: relationId })
      return succeed(changeOf({ updated: updatesOf(relation.value, wanted) }))
    },
  ),
  defineCommand('relation.remove', z.strictObject({ relationId: idSchema }), (state, { relationId }) => {
    const relation = relationNoun.require(state, relationId)
    return relation.ok ? succeed(changeOf({ removed: [relation.value] })) : relation
  }),
] as const
