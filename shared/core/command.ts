import type { Id } from './ids.ts'

/**
 * Who may do what follows the role; see `permissions.ts`. `host` is nobody's: the host itself speaks,
 * about what only it knows. No link is ever given it.
 */
export const roles = ['facilitator', 'group', 'participant', 'screen', 'host'] as const
export type Role = (typeof roles)[number]

/** Whoever acts: a window, a table's tablet, a phone. `name` is what the room calls it («Bord 3»). */
export interface Actor {
  readonly id: Id
  readonly role: Role
  readonly name: string
}

/**
 * An intent in the domain's words. Ids, time and randomness arrive inside it, so that every copy
 * of the rules reaches the same change. `time` is milliseconds since 1970, UTC; it is shown to
 * people and never used for order.
 */
export interface Command<Payload = unknown> {
  readonly id: Id
  readonly kind: string
  readonly payload: Payload
  readonly actor: Actor
  readonly time: number
}
