import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { relationKeys } from '../../packs/relationPack.ts'
import { idSchema } from '../fields.ts'

export const relationSchema = z.strictObject({
  kind: z.literal('relation'),
  id: idSchema,
  fromId: idSchema,
  toId: idSchema,
  relationKind: z.enum(relationKeys),
  /** false = from the one to the other, true = it goes both ways. */
  isBothWays: z.boolean(),
  note: z.string(),
})

/** What one stakeholder is to another on the same municipality's map. */
export type Relation = z.infer<typeof relationSchema>

export const relationNoun = defineNoun<Relation>('relation', relationSchema, ({ fromId, toId }) => [
  { kind: 'stakeholder', id: fromId },
  { kind: 'stakeholder', id: toId },
])
