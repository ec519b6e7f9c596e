import type { Role } from './command.ts'
import type { CommandDefinition } from './commandDefinition.ts'
import type { Noun } from './noun.ts'

/** Role × command: the one table that says who may ask for what. */
export type Permissions = Readonly<Record<string, readonly Role[]>>

/** All nouns and commands the file understands. The core itself knows none of them by name. */
export interface Model {
  readonly nouns: ReadonlyMap<string, Noun>
  readonly commands: ReadonlyMap<string, CommandDefinition>
  readonly permissions: Permissions
}

/** Puts the nouns together. Throws on a kind declared twice: that is a mistake in the code. */
export function createModel(
  nouns: readonly Noun[],
  commands: readonly CommandDefinition[],
  permissions: Permissions,
): Model {
  const byKind = <Entry extends { kind: string }>(entries: readonly Entry[]): Map<string, Entry> => {
    const map = new Map(entries.map((entry) => [entry.kind, entry]))
    if (map.size !== entries.length) throw new Error('A kind is declared twice in the model')
    return map
  }
  return { nouns: byKind(nouns), commands: byKind(commands), permissions }
}

export const isPermitted = (model: Model, role: Role, commandKind: string): boolean =>
  model.permissions[commandKind]?.includes(role) ?? false
