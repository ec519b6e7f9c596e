import type { ZodMiniType } from 'zod/mini'
import type { Change } from './change.ts'
import type { Command } from './command.ts'
import type { Refusal } from './refusal.ts'
import type { Result } from './result.ts'
import type { State } from './state.ts'

/**
 * One thing that can be asked for: the shape of its payload, and the pure rule that turns it into
 * a change or a refusal. The same rule runs in the window (at once) and in the host (for good).
 */
export interface CommandDefinition<Payload = unknown> {
  readonly kind: string
  readonly schema: ZodMiniType<Payload>
  /** It cannot be undone, only followed by something else: what a vote said stays said. */
  readonly isFinal?: boolean
  decide(state: State, payload: Payload, command: Command): Result<Change, Refusal>
}

/** Keeps the payload type from schema to rule; the model stores definitions of all payloads together. */
export const defineCommand = <Kind extends string, Payload>(
  kind: Kind,
  schema: ZodMiniType<Payload>,
  decide: (state: State, payload: Payload, command: Command) => Result<Change, Refusal>,
): CommandDefinition<Payload> & { readonly kind: Kind } => ({ kind, schema, decide })

/** As `defineCommand`, for what undo passes by. */
export const defineFinalCommand = <Kind extends string, Payload>(
  kind: Kind,
  schema: ZodMiniType<Payload>,
  decide: (state: State, payload: Payload, command: Command) => Result<Change, Refusal>,
): CommandDefinition<Payload> & { readonly kind: Kind } => ({ kind, schema, decide, isFinal: true })
