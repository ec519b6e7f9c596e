import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { idSchema, orderSchema } from '../fields.ts'

/** A text in three languages; an empty one means «as in the pack», or in another language. */
export const ownTextSchema = z.strictObject({ nb: z.string(), nn: z.string(), en: z.string() })
export type OwnText = z.infer<typeof ownTextSchema>

/**
 * What a network has made of a characteristic. One of the pack has its key as id, and a record only
 * once something about it was changed: read them with `selectCharacteristics`, never from here.
 */
export const characteristicSchema = z.strictObject({
  kind: z.literal('characteristic'),
  id: idSchema,
  order: orderSchema,
  /** Off = not asked about; what was answered before stays. */
  isActive: z.boolean(),
  title: ownTextSchema,
  statement: ownTextSchema,
  /** The question that asks for proof. */
  evidence: ownTextSchema,
})
export type CharacteristicRecord = z.infer<typeof characteristicSchema>

export const characteristicNoun = defineNoun<CharacteristicRecord>('characteristic', characteristicSchema)

/** What a network calls one of the five levels; there are always five. The id is the pack's key. */
export const ratingLevelSchema = z.strictObject({
  kind: z.literal('ratingLevel'),
  id: idSchema,
  name: ownTextSchema,
  anchor: ownTextSchema,
})
export type RatingLevelRecord = z.infer<typeof ratingLevelSchema>

export const ratingLevelNoun = defineNoun<RatingLevelRecord>('ratingLevel', ratingLevelSchema)
