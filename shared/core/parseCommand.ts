import * as z from 'zod/mini'
import { type Command, roles } from './command.ts'
import { historyPayloadSchema, REDO, UNDO } from './historyCommands.ts'
import type { Model } from './model.ts'
import { type Refusal, refuse } from './refusal.ts'
import { type Result, succeed } from './result.ts'

const text = z.string().check(z.minLength(1), z.maxLength(64))

export const actorSchema = z.strictObject({
  id: text,
  role: z.enum(roles),
  name: z.string().check(z.maxLength(60)),
})

const envelopeSchema = z.strictObject({
  id: text,
  kind: text,
  payload: z.unknown(),
  actor: actorSchema,
  time: z.number().check(z.int(), z.nonnegative()),
})

/** The door for commands: envelope and payload are checked, unknown fields are refused. */
export function parseCommand(model: Model, input: unknown): Result<Command, Refusal> {
  const envelope = envelopeSchema.safeParse(input)
  if (!envelope.success) return refuse({ reason: 'malformed', detail: describe(envelope.error) })
  const { kind } = envelope.data
  const schema = kind === UNDO || kind === REDO ? historyPayloadSchema : model.commands.get(kind)?.schema
  if (!schema) return refuse({ reason: 'malformed', detail: `unknown command ${kind}` })
  const payload = schema.safeParse(envelope.data.payload)
  if (!payload.success) return refuse({ reason: 'malformed', detail: describe(payload.error) })
  return succeed({ ...envelope.data, payload: payload.data })
}

const describe = (error: z.core.$ZodError): string =>
  error.issues
    .map((issue) => `${issue.path.join('.')}: ${issue.code}`)
    .join('; ')
    .slice(0, 300)
