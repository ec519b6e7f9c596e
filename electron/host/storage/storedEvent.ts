import * as z from 'zod/mini'
import { actorSchema } from '../../../shared/core/parseCommand.ts'

const recordSchema = z.looseObject({ kind: z.string(), id: z.string() })
const fieldsSchema = z.record(z.string(), z.unknown())

/**
 * An event as it lies on disk. Payload and records are not held against today's nouns: the log keeps
 * what was said by older Samlings, and only `records` must be of today.
 */
export const storedEventSchema = z.strictObject({
  seq: z.number().check(z.int(), z.positive()),
  command: z.strictObject({
    id: z.string(),
    kind: z.string(),
    payload: z.unknown(),
    actor: actorSchema,
    time: z.number(),
  }),
  change: z.strictObject({
    added: z.array(recordSchema),
    updated: z.array(
      z.strictObject({ kind: z.string(), id: z.string(), before: fieldsSchema, after: fieldsSchema }),
    ),
    removed: z.array(recordSchema),
  }),
})
