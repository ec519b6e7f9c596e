import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { idSchema, languageSchema } from '../fields.ts'

export const municipalitySchema = z.strictObject({
  kind: z.literal('municipality'),
  id: idSchema,
  name: z.string(),
  /** Statistics Norway's number (from 2024), data and never identity: numbers change with reforms. */
  number: z.nullable(z.string()),
  county: z.nullable(z.string()),
  /** The language of what is exported to this municipality. */
  language: languageSchema,
  /** It has agreed to be seen by the others in «hvem kan vi lære av». */
  isSharing: z.boolean(),
  /** The first gathering it took part in, and the last; null = from the start, and to the end. */
  joinedGatheringId: z.nullable(idSchema),
  leftGatheringId: z.nullable(idSchema),
})

export type Municipality = z.infer<typeof municipalitySchema>

export const municipalityNoun = defineNoun<Municipality>(
  'municipality',
  municipalitySchema,
  ({ joinedGatheringId, leftGatheringId }) =>
    [joinedGatheringId, leftGatheringId].flatMap((id) => (id === null ? [] : [{ kind: 'gathering', id }])),
)
