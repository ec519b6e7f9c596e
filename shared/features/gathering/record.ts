import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { clockSchema, daySchema, idSchema, orderSchema } from '../fields.ts'

export const gatheringSchema = z.strictObject({
  kind: z.literal('gathering'),
  id: idSchema,
  title: z.string(),
  order: orderSchema,
  date: z.nullable(daySchema),
  /** When it begins; the programme counts on from here. */
  startsAt: z.nullable(clockSchema),
  place: z.string(),
  /** What the network wants to have when it goes home. */
  purpose: z.string(),
  /** What everybody answers at the start and at the end; empty = none is asked. */
  checkIn: z.string(),
  checkOut: z.string(),
})

/** One of the network's meetings (samling). */
export type Gathering = z.infer<typeof gatheringSchema>

export const gatheringNoun = defineNoun<Gathering>('gathering', gatheringSchema)
