import * as z from 'zod/mini'
import { defineNoun, type Reference } from '../../core/noun.ts'
import { idSchema, orderSchema } from '../fields.ts'

export const happenedKeys = ['notYet', 'partly', 'yes'] as const
export type HappenedKey = (typeof happenedKeys)[number]

export const choiceSchema = z.strictObject({
  kind: z.literal('choice'),
  /** The improvement area's id: two who choose the same area at once meet in one record. */
  id: idSchema,
  municipalityId: idSchema,
  improvementAreaId: idSchema,
  /** Where it was chosen; null when that gathering has been removed since. */
  gatheringId: z.nullable(idSchema),
  order: orderSchema,
  /** Why this area and not another, in the group's words; may be empty. */
  reason: z.string(),
  /** Whether «det har skjedd» has come true; null = nobody has said. */
  happened: z.nullable(z.enum(happenedKeys)),
  /** What came of it, in the group's words. */
  outcome: z.string(),
})

/** «Vi velger»: an improvement area the municipality has decided to work on. */
export type Choice = z.infer<typeof choiceSchema>

export const choiceNoun = defineNoun<Choice>(
  'choice',
  choiceSchema,
  ({ municipalityId, improvementAreaId, gatheringId }) => {
    const references: Reference[] = [
      { kind: 'municipality', id: municipalityId },
      { kind: 'improvementArea', id: improvementAreaId },
    ]
    // Freed when the gathering goes (`plan/removal.ts`), so that an undo cannot point at one that is gone.
    return gatheringId === null ? references : [...references, { kind: 'gathering', id: gatheringId }]
  },
)
