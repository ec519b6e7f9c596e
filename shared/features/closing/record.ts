import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { idSchema } from '../fields.ts'

export const closingSchema = z.strictObject({
  kind: z.literal('closing'),
  id: idSchema,
  gatheringId: idSchema,
  /** What the kept version is called: «Samling 1, Speilet». */
  name: z.string(),
  /** When it was checked out, ms since 1970, UTC; always after the gathering's version before it. */
  time: z.number(),
})

/**
 * A gathering that was checked out (utsjekk). With the event that adds it the host keeps all records
 * as they stood, itself included (`versions` in the file): that version can be opened read-only for
 * good. A gathering checked out again after corrections has several; the newest is the last in the log.
 */
export type Closing = z.infer<typeof closingSchema>

export const closingNoun = defineNoun<Closing>('closing', closingSchema, ({ gatheringId }) => [
  { kind: 'gathering', id: gatheringId },
])
