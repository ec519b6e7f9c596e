import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { attitudeKeys } from '../../packs/attitudePack.ts'
import { engagementKeys } from '../../packs/engagementPack.ts'
import { involvementKeys } from '../../packs/involvementPack.ts'
import { daySchema, idSchema, keySchema, orderSchema } from '../fields.ts'

/** A card that was merged into this one: its history goes on here. */
const mergedSchema = z.strictObject({ id: idSchema, name: z.string() })

export const stakeholderSchema = z.strictObject({
  kind: z.literal('stakeholder'),
  id: idSchema,
  municipalityId: idSchema,
  name: z.string(),
  /** A key of the category pack; null = not sorted yet. Unknown keys are kept, and shown as not sorted. */
  category: z.nullable(keySchema),
  note: z.string(),
  order: orderSchema,
  /** null = not asked; `unknown` is the group's answer «vet ikke». Personal data: off the projector by default. */
  attitude: z.nullable(z.enum(attitudeKeys)),
  engagementNow: z.nullable(z.enum(engagementKeys)),
  engagementWanted: z.nullable(z.enum(engagementKeys)),
  involvement: z.nullable(z.enum(involvementKeys)),
  /** «Sterkt berørt»: raises the advice by a step, whatever the influence. */
  isStronglyAffected: z.boolean(),
  /** «Må være med»: KS' second question. */
  isRequired: z.boolean(),
  /** Who in the municipality keeps the contact: a role rather than a name. */
  contact: z.string(),
  nextStep: z.string(),
  nextStepDay: z.nullable(daySchema),
  /** Keys of the characteristics this stakeholder helps with. */
  characteristics: z.array(keySchema),
  /** Cards of several municipalities with the same value are the same body, seen from each of them. */
  sharedId: z.nullable(idSchema),
  merged: z.array(mergedSchema),
})

/** A card on one municipality's map: an organisation, role or group, never by default a named person. */
export type Stakeholder = z.infer<typeof stakeholderSchema>

export const stakeholderNoun = defineNoun<Stakeholder>(
  'stakeholder',
  stakeholderSchema,
  ({ municipalityId }) => [{ kind: 'municipality', id: municipalityId }],
)
