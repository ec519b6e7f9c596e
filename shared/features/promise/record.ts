import * as z from 'zod/mini'
import { defineNoun, type Reference } from '../../core/noun.ts'
import { actionStatusKeys } from '../action/status.ts'
import { daySchema, idSchema, orderSchema } from '../fields.ts'

export const promiseSchema = z.strictObject({
  kind: z.literal('promise'),
  id: idSchema,
  municipalityId: idSchema,
  /** Where it was made; null = that gathering has been removed since. */
  gatheringId: z.nullable(idSchema),
  /** What is promised. */
  text: z.string(),
  /** Who does it: a role rather than a name. */
  owner: z.string(),
  day: z.nullable(daySchema),
  status: z.enum(actionStatusKeys),
  /** What came of it. */
  note: z.string(),
  order: orderSchema,
})

/** What a municipality promises the others to have done by the next gathering (løfte). */
export type GivenPromise = z.infer<typeof promiseSchema>

export const promiseNoun = defineNoun<GivenPromise>(
  'promise',
  promiseSchema,
  ({ municipalityId, gatheringId }) => {
    const references: Reference[] = [{ kind: 'municipality', id: municipalityId }]
    return gatheringId === null ? references : [...references, { kind: 'gathering', id: gatheringId }]
  },
)
