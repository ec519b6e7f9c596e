import * as z from 'zod/mini'
import type { Id } from '../../core/ids.ts'
import { defineNoun } from '../../core/noun.ts'
import { idSchema } from '../fields.ts'

const positionSchema = z.nullable(z.number())

export const areaPlacementSchema = z.strictObject({
  kind: z.literal('areaPlacement'),
  id: z.string().check(z.minLength(1), z.maxLength(160)),
  improvementAreaId: idSchema,
  gatheringId: idSchema,
  /** How important, 0..1 from the bottom; null together with `influenceability` = not placed. */
  importance: positionSchema,
  /** How much the municipality itself can influence it (påvirkbar), 0..1 from the left. */
  influenceability: positionSchema,
  /** What it would change (effekt), 0..1 from the bottom; null together with `effort`. */
  effect: positionSchema,
  /** What it costs in work and money (innsats), 0..1 from the left. */
  effort: positionSchema,
  /** Why it stands here, in the group's own words; may be empty. */
  reason: z.string(),
})

/** Where an improvement area stands at one gathering, on both matrices. */
export type AreaPlacement = z.infer<typeof areaPlacementSchema>

/** One placement per area and gathering: two people placing the same card meet in one record. */
export const areaPlacementId = (improvementAreaId: Id, gatheringId: Id): Id =>
  `${improvementAreaId}@${gatheringId}`

export const areaPlacementNoun = defineNoun<AreaPlacement>(
  'areaPlacement',
  areaPlacementSchema,
  ({ improvementAreaId, gatheringId }) => [
    { kind: 'improvementArea', id: improvementAreaId },
    { kind: 'gathering', id: gatheringId },
  ],
)
