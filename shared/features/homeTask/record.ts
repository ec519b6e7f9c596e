import * as z from 'zod/mini'
import type { Id } from '../../core/ids.ts'
import { defineNoun } from '../../core/noun.ts'
import { actionStatusKeys } from '../action/status.ts'
import { idSchema, orderSchema } from '../fields.ts'

export const homeTaskSchema = z.strictObject({
  kind: z.literal('homeTask'),
  id: idSchema,
  /** Where it is given; it is to be done before the next. */
  gatheringId: idSchema,
  text: z.string(),
  order: orderSchema,
})

/** What every municipality does between two gatherings (hjemmeoppgave). */
export type HomeTask = z.infer<typeof homeTaskSchema>

export const homeTaskNoun = defineNoun<HomeTask>('homeTask', homeTaskSchema, ({ gatheringId }) => [
  { kind: 'gathering', id: gatheringId },
])

export const homeTaskReportSchema = z.strictObject({
  kind: z.literal('homeTaskReport'),
  id: z.string().check(z.minLength(1), z.maxLength(160)),
  homeTaskId: idSchema,
  municipalityId: idSchema,
  status: z.enum(actionStatusKeys),
  /** What came of it. */
  note: z.string(),
})

/** How far one municipality has come with a home task; none = not started, nothing said. */
export type HomeTaskReport = z.infer<typeof homeTaskReportSchema>

export const homeTaskReportId = (homeTaskId: Id, municipalityId: Id): Id => `${homeTaskId}@${municipalityId}`

export const homeTaskReportNoun = defineNoun<HomeTaskReport>(
  'homeTaskReport',
  homeTaskReportSchema,
  ({ homeTaskId, municipalityId }) => [
    { kind: 'homeTask', id: homeTaskId },
    { kind: 'municipality', id: municipalityId },
  ],
)
