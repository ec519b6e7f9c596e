import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { idSchema, keySchema, orderSchema } from '../fields.ts'

/** What people wrote about an area. */
const wordFields = {
  title: z.string(),
  /** What it looks like when it has happened («det har skjedd»), as a sentence; may be empty. */
  vision: z.string(),
  note: z.string(),
  /** The characteristics it serves: keys of the characteristic pack. */
  characteristics: z.array(keySchema),
  /** The stakeholders it concerns. A card may be gone since: reads pass it by. */
  stakeholderIds: z.array(idSchema),
}

export const improvementAreaSchema = z.strictObject({
  kind: z.literal('improvementArea'),
  id: idSchema,
  municipalityId: idSchema,
  ...wordFields,
  order: orderSchema,
  /** «Lagt bort»: the group agreed to let it lie. It is kept, and can be taken up again. */
  isSetAside: z.boolean(),
  /** Look-alikes that were merged into this one, as they were: splitting gives them back. */
  merged: z.array(z.strictObject({ id: idSchema, order: orderSchema, ...wordFields })),
})

/** Something a municipality may choose to become better at (forbedringsområde). */
export type ImprovementArea = z.infer<typeof improvementAreaSchema>
export type MergedArea = ImprovementArea['merged'][number]

export const improvementAreaNoun = defineNoun<ImprovementArea>(
  'improvementArea',
  improvementAreaSchema,
  ({ municipalityId }) => [{ kind: 'municipality', id: municipalityId }],
)
