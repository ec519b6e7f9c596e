import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { daySchema, idSchema, orderSchema } from '../fields.ts'

export const gatheringSchema = z.strictObject({
  kind: z.literal('gathering'),
  id: idSchema,
  title: z.string(),
  order: orderSchema,
  date: z.nullable(daySchema),
})

/** One of the network's meetings (samling). */
export type Gathering = z.infer<typeof gatheringSchema>

export const gatheringNoun = defineNoun<Gathering>('gathering', gatheringSchema)
