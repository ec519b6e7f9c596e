import * as z from 'zod/mini'
import type { Id } from '../../core/ids.ts'
import { defineNoun } from '../../core/noun.ts'
import { idSchema } from '../fields.ts'

export const regionAnswerSchema = z.strictObject({
  kind: z.literal('regionAnswer'),
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  /** What the region talked about: a shared id, or the name several municipalities have in common. */
  topic: z.string().check(z.minLength(1), z.maxLength(120)),
  gatheringId: idSchema,
  question: z.string(),
  answer: z.string(),
})

/** What the room was asked about a shared stakeholder at a gathering, and what it answered. */
export type RegionAnswer = z.infer<typeof regionAnswerSchema>

/** One answer per topic and gathering: two who write it meet in one record. */
export const regionAnswerId = (topic: string, gatheringId: Id): Id => `${topic}@${gatheringId}`

export const regionAnswerNoun = defineNoun<RegionAnswer>(
  'regionAnswer',
  regionAnswerSchema,
  ({ gatheringId }) => [{ kind: 'gathering', id: gatheringId }],
)
