import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { idSchema, orderSchema } from '../fields.ts'

/** Individually, in the group, in plenary (IGP). */
export const workForms = ['I', 'G', 'P'] as const
export type WorkForm = (typeof workForms)[number]

/** What an item of the programme opens in Samling; each is a screen. */
export const exercises = [
  'assessment',
  'stakeholderMap',
  'improvementAreas',
  'voting',
  'choosing',
  'plan',
  'thread',
  'parking',
  'promises',
  'traces',
  'checkOut',
] as const
export type Exercise = (typeof exercises)[number]

export const phaseSchema = z.strictObject({
  form: z.enum(workForms),
  /** Whole minutes. */
  minutes: z.number().check(z.int(), z.gte(1), z.lte(600)),
})

export const programmeItemSchema = z.strictObject({
  kind: z.literal('programmeItem'),
  id: idSchema,
  gatheringId: idSchema,
  title: z.string(),
  /** Whole minutes; with phases, their sum. */
  minutes: z.number().check(z.int(), z.gte(0), z.lte(600)),
  /** How the time is worked in, in this order; empty = a break, or no form of its own. */
  phases: z.array(phaseSchema),
  exercise: z.nullable(z.enum(exercises)),
  /** The facilitator's own; never shown to the room. */
  note: z.string(),
  order: orderSchema,
})

/** One item of a gathering's programme (kjøreplan). */
export type ProgrammeItem = z.infer<typeof programmeItemSchema>
export type Phase = z.infer<typeof phaseSchema>

export const programmeItemNoun = defineNoun<ProgrammeItem>(
  'programmeItem',
  programmeItemSchema,
  ({ gatheringId }) => [{ kind: 'gathering', id: gatheringId }],
)
