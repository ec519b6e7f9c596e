import * as z from 'zod/mini'
import type { Id } from '../../core/ids.ts'
import { defineNoun } from '../../core/noun.ts'
import { idSchema } from '../fields.ts'

export const attendanceSchema = z.strictObject({
  kind: z.literal('attendance'),
  id: z.string().check(z.minLength(1), z.maxLength(160)),
  municipalityId: idSchema,
  gatheringId: idSchema,
  /** How many came. Never who: names are not needed for anything here. */
  count: z.number().check(z.int(), z.gte(0), z.lte(500)),
})

/** How many of a municipality were at a gathering (deltakere). */
export type Attendance = z.infer<typeof attendanceSchema>

export const attendanceId = (municipalityId: Id, gatheringId: Id): Id => `${municipalityId}@${gatheringId}`

export const attendanceNoun = defineNoun<Attendance>(
  'attendance',
  attendanceSchema,
  ({ municipalityId, gatheringId }) => [
    { kind: 'municipality', id: municipalityId },
    { kind: 'gathering', id: gatheringId },
  ],
)
