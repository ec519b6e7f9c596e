import * as z from 'zod/mini'
import type { Id } from '../../core/ids.ts'
import { defineNoun } from '../../core/noun.ts'
import { isPackCharacteristic } from '../characteristic/select.ts'
import { idSchema } from '../fields.ts'
import { TOP_LEVEL } from './level.ts'

export const agreedLevelSchema = z.number().check(z.int(), z.gte(0), z.lte(TOP_LEVEL))
export const wantedLevelSchema = z.number().check(z.int(), z.gte(1), z.lte(TOP_LEVEL))

export const assessmentSchema = z.strictObject({
  kind: z.literal('assessment'),
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  municipalityId: idSchema,
  gatheringId: idSchema,
  /** The pack's key, or an own one's id, which stays as long as there are answers. */
  characteristicId: idSchema,
  /** 1..5; 0 = the group agreed that it does not know; null = not agreed yet. */
  level: z.nullable(agreedLevelSchema),
  /** Where the group wants to be, 1..5; null = not said. */
  wanted: z.nullable(wantedLevelSchema),
  /** Why, in the group's words. */
  reason: z.string(),
  /** What shows that it is so. */
  evidence: z.string(),
  /** The statement as it read when the level was agreed, in the municipality's language: texts may change later. */
  asked: z.string(),
})

/** What a municipality agreed about itself, on one characteristic at one gathering (egenvurdering). */
export type Assessment = z.infer<typeof assessmentSchema>

/** One each: two who answer the same question at once meet in one record. */
export const assessmentId = (municipalityId: Id, gatheringId: Id, characteristicId: Id): Id =>
  `${municipalityId}@${gatheringId}@${characteristicId}`

export const assessmentNoun = defineNoun<Assessment>(
  'assessment',
  assessmentSchema,
  ({ municipalityId, gatheringId, characteristicId }) => [
    { kind: 'municipality', id: municipalityId },
    { kind: 'gathering', id: gatheringId },
    // One of the pack is there without a record.
    ...(isPackCharacteristic(characteristicId) ? [] : [{ kind: 'characteristic', id: characteristicId }]),
  ],
)
