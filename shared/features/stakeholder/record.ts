import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { idSchema, keySchema, orderSchema } from '../fields.ts'

export const stakeholderSchema = z.strictObject({
  kind: z.literal('stakeholder'),
  id: idSchema,
  municipalityId: idSchema,
  name: z.string(),
  /** A key of the category pack; null = not sorted yet. Unknown keys are kept, and shown as not sorted. */
  category: z.nullable(keySchema),
  note: z.string(),
  order: orderSchema,
})

/** A card on one municipality's map: an organisation, role or group, never by default a named person. */
export type Stakeholder = z.infer<typeof stakeholderSchema>

export const stakeholderNoun = defineNoun<Stakeholder>(
  'stakeholder',
  stakeholderSchema,
  ({ municipalityId }) => [{ kind: 'municipality', id: municipalityId }],
)
