import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { idSchema } from '../fields.ts'

export const traceSchema = z.strictObject({
  kind: z.literal('trace'),
  /** The municipality's id: it has one page. */
  id: idSchema,
  municipalityId: idSchema,
  /** What the group wants a kommunestyre to know, in its own words. */
  summary: z.string(),
  /** What goes on when the network is over, and who keeps it alive. */
  keepDoing: z.string(),
})

/** What a municipality says itself about the traces (spor); the rest of the page is read from its records. */
export type Trace = z.infer<typeof traceSchema>

export const traceNoun = defineNoun<Trace>('trace', traceSchema, ({ municipalityId }) => [
  { kind: 'municipality', id: municipalityId },
])
