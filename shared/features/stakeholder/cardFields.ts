import * as z from 'zod/mini'
import type { Refusal } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import { requireName, requireText } from '../../core/text.ts'
import { attitudeKeys } from '../../packs/attitudePack.ts'
import { engagementKeys } from '../../packs/engagementPack.ts'
import { involvementKeys } from '../../packs/involvementPack.ts'
import { daySchema, keySchema, rawTextSchema } from '../fields.ts'
import { CONTACT_LIMIT, NEXT_STEP_LIMIT, NOTE_LIMIT, STAKEHOLDER_NAME_LIMIT } from './limits.ts'
import type { Stakeholder } from './record.ts'

/** Everything that can be said of a card, each field by itself; what is left out stays as it is. */
export const cardFieldsSchema = {
  name: z.optional(rawTextSchema),
  category: z.optional(z.nullable(keySchema)),
  note: z.optional(rawTextSchema),
  attitude: z.optional(z.nullable(z.enum(attitudeKeys))),
  engagementNow: z.optional(z.nullable(z.enum(engagementKeys))),
  engagementWanted: z.optional(z.nullable(z.enum(engagementKeys))),
  involvement: z.optional(z.nullable(z.enum(involvementKeys))),
  isStronglyAffected: z.optional(z.boolean()),
  isRequired: z.optional(z.boolean()),
  contact: z.optional(rawTextSchema),
  nextStep: z.optional(rawTextSchema),
  nextStepDay: z.optional(z.nullable(daySchema)),
  characteristics: z.optional(z.array(keySchema).check(z.maxLength(50))),
}

const cardFieldsObject = z.strictObject(cardFieldsSchema)

/** Fields of a card as they are wanted; see `stakeholder.edit`. */
export type CardFields = z.infer<typeof cardFieldsObject>

/** The same, cleaned: a field is there with a value, or not there. */
export type CleanCardFields = {
  -readonly [Field in keyof CardFields]?: Exclude<CardFields[Field], undefined>
}

/** What is said of a card nobody has said anything about. */
export const blankCard = {
  attitude: null,
  engagementNow: null,
  engagementWanted: null,
  involvement: null,
  isStronglyAffected: false,
  isRequired: false,
  contact: '',
  nextStep: '',
  nextStepDay: null,
  characteristics: [],
  sharedId: null,
  merged: [],
} as const satisfies Partial<Stakeholder>

const textRules = {
  name: (text: string) => requireName(text, 'stakeholder.name', STAKEHOLDER_NAME_LIMIT),
  note: (text: string) => requireText(text, 'stakeholder.note', NOTE_LIMIT),
  contact: (text: string) => requireText(text, 'stakeholder.contact', CONTACT_LIMIT),
  nextStep: (text: string) => requireText(text, 'stakeholder.nextStep', NEXT_STEP_LIMIT),
} as const

/** Cleans what is typed and refuses what is too long; fields that were left out stay out. */
export function requireCardFields(wanted: CardFields): Result<CleanCardFields, Refusal> {
  const fields: CleanCardFields = {}
  for (const [field, value] of Object.entries(wanted))
    if (value !== undefined) Object.assign(fields, { [field]: value })
  for (const field of ['name', 'note', 'contact', 'nextStep'] as const) {
    const typed = wanted[field]
    if (typed === undefined) continue
    const text = textRules[field](typed)
    if (!text.ok) return text
    fields[field] = text.value
  }
  if (wanted.characteristics) fields.characteristics = [...new Set(wanted.characteristics)]
  return succeed(fields)
}
