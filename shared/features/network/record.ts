import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { languageSchema } from '../fields.ts'

/** A file holds exactly one network, so its id is known beforehand. */
export const NETWORK_ID = 'network'

export const networkSchema = z.strictObject({
  kind: z.literal('network'),
  id: z.literal(NETWORK_ID),
  name: z.string(),
  /** The language new municipalities start with. */
  language: languageSchema,
  /** What the study the characteristics come from is called; empty = as in the pack. */
  reportTitle: z.string(),
})

/** A learning network: the municipalities that meet, and the gatherings they meet at. */
export type Network = z.infer<typeof networkSchema>

export const networkNoun = defineNoun<Network>('network', networkSchema)
