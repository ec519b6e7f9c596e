import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { idSchema, keySchema, orderSchema } from '../fields.ts'

const positionSchema = z.nullable(z.number())

export const improvementAreaSchema = z.strictObject({
  kind: z.literal('improvementArea'),
  id: idSchema,
  municipalityId: idSchema,
  title: z.string(),
  note: z.string(),
  /** The characteristic it serves: a key of the characteristic pack, or null. */
  characteristic: z.nullable(keySchema),
  order: orderSchema,
  /** How important, 0..1; null together with `influenceability` = not placed. */
  importance: positionSchema,
  /** How much the municipality itself can influence it (påvirkbar), 0..1. */
  influenceability: positionSchema,
})

/** Something a municipality may choose to become better at (forbedringsområde). */
export type ImprovementArea = z.infer<typeof improvementAreaSchema>

export const improvementAreaNoun = defineNoun<ImprovementArea>(
  'improvementArea',
  improvementAreaSchema,
  ({ municipalityId }) => [{ kind: 'municipality', id: municipalityId }],
)
