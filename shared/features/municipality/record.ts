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
})

export type Municipality = z.infer<typeof municipalitySchema>

export const municipalityNoun = defineNoun<Municipality>('municipality', municipalitySchema)
