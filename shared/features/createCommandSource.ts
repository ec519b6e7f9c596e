import type { Actor, Command } from '../core/command.ts'
import type { Id } from '../core/ids.ts'
import type { CommandKind, CommandPayloads } from './model.ts'

/** Where the three things a command may not invent come from. `now` is milliseconds since 1970, UTC. */
export interface CommandOrigin {
  readonly actor: Actor
  readonly newId: () => Id
  readonly now: () => number
}

export type CommandSource = <Kind extends CommandKind>(
  kind: Kind,
  payload: CommandPayloads[Kind],
) => Command<CommandPayloads[Kind]>

/** Makes commands of one actor, with kind and payload kept together by their types. */
export const createCommandSource =
  ({ actor, newId, now }: CommandOrigin): CommandSource =>
  (kind, payload) => ({ id: newId(), kind, payload, actor, time: now() })
