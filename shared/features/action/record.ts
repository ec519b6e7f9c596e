import * as z from 'zod/mini'
import { defineNoun, type Reference } from '../../core/noun.ts'
import { daySchema, idSchema, orderSchema } from '../fields.ts'
import { actionStatusKeys } from './status.ts'

export const actionSchema = z.strictObject({
  kind: z.literal('action'),
  id: idSchema,
  municipalityId: idSchema,
  /** The improvement area it serves; null = it stands by itself. */
  improvementAreaId: z.nullable(idSchema),
  title: z.string(),
  /** Who answers for it: a role rather than a name. */
  owner: z.string(),
  /** Who helps, as the group says it. */
  contributors: z.string(),
  firstStep: z.string(),
  /** When it is to be done. */
  day: z.nullable(daySchema),
  status: z.enum(actionStatusKeys),
  /** «Tegn på at det virker»: what one would see. */
  sign: z.string(),
  /** What came of it so far, in the group's words. */
  result: z.string(),
  /** Cards it concerns. May name cards that are gone or merged: read them with `selectActionStakeholders`. */
  stakeholderIds: z.array(idSchema),
  /** What is promised to the next gathering. */
  promise: z.string(),
  order: orderSchema,
})

/** Something a municipality does about an improvement area (tiltak). */
export type Action = z.infer<typeof actionSchema>

export const actionNoun = defineNoun<Action>(
  'action',
  actionSchema,
  ({ municipalityId, improvementAreaId }) => {
    const references: Reference[] = [{ kind: 'municipality', id: municipalityId }]
    return improvementAreaId === null
      ? references
      : [...references, { kind: 'improvementArea', id: improvementAreaId }]
  },
)
