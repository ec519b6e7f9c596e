import * as z from 'zod/mini'
import { defineNoun, type Reference } from '../../core/noun.ts'
import { daySchema, idSchema, orderSchema } from '../fields.ts'

/** What something can be parked from. */
export const parkedNouns = ['stakeholder', 'improvementArea', 'action'] as const

export const parkedAboutSchema = z.strictObject({ noun: z.enum(parkedNouns), id: idSchema })

export const settledKeys = ['open', 'closed'] as const

export const parkedItemSchema = z.strictObject({
  kind: z.literal('parkedItem'),
  id: idSchema,
  /** Whose it is; null = the whole network's. */
  municipalityId: z.nullable(idSchema),
  /** Where it was parked; null = between gatherings, or that gathering has been removed since. */
  gatheringId: z.nullable(idSchema),
  text: z.string(),
  /** What it was parked from. May be gone: the question can outlive the card. */
  about: z.nullable(parkedAboutSchema),
  /** Who takes it on: a role rather than a name. */
  owner: z.string(),
  day: z.nullable(daySchema),
  settled: z.enum(settledKeys),
  /** What came of it. */
  answer: z.string(),
  order: orderSchema,
})

/** Something for later (parkert): it must have somebody's name on it before the gathering ends. */
export type ParkedItem = z.infer<typeof parkedItemSchema>

export const parkedItemNoun = defineNoun<ParkedItem>(
  'parkedItem',
  parkedItemSchema,
  ({ municipalityId, gatheringId }) => {
    const references: Reference[] = []
    if (municipalityId !== null) references.push({ kind: 'municipality', id: municipalityId })
    // Freed when the gathering goes (`plan/removal.ts`), so that an undo cannot point at one that is gone.
    if (gatheringId !== null) references.push({ kind: 'gathering', id: gatheringId })
    return references
  },
)
