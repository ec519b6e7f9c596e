import * as z from 'zod/mini'
import type { Id } from '../../core/ids.ts'
import { defineNoun } from '../../core/noun.ts'
import { idSchema } from '../fields.ts'

const positionSchema = z.nullable(z.number())

export const placementSchema = z.strictObject({
  kind: z.literal('placement'),
  id: z.string().check(z.minLength(1), z.maxLength(160)),
  stakeholderId: idSchema,
  gatheringId: idSchema,
  /** 0..1 from the bottom of the map; null together with `interest` = not placed, never the middle. */
  influence: positionSchema,
  /** 0..1 from the left of the map. */
  interest: positionSchema,
  /** «Usikker»: the group has talked about it and does not know. Only while there is no position. */
  isUnsure: z.boolean(),
  /** The place in the rings, 0..1 from the left and from the bottom, (0.5, 0.5) the middle; null together. */
  ringX: positionSchema,
  ringY: positionSchema,
  /** Why it stands here, in the group's own words; may be empty. */
  reason: z.string(),
})

/** Where a stakeholder stands at one gathering, in both forms of the map. */
export type Placement = z.infer<typeof placementSchema>

/** One placement per stakeholder and gathering: two people placing the same card meet in one record. */
export const placementId = (stakeholderId: Id, gatheringId: Id): Id => `${stakeholderId}@${gatheringId}`

export const placementNoun = defineNoun<Placement>(
  'placement',
  placementSchema,
  ({ stakeholderId, gatheringId }) => [
    { kind: 'stakeholder', id: stakeholderId },
    { kind: 'gathering', id: gatheringId },
  ],
)
