import type { Actor, Command } from '../../../../shared/core/command.ts'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Refusal } from '../../../../shared/core/refusal.ts'
import type { HostSession } from '../../../../shared/sync/hostSession.ts'
import { localDay } from '../write/calendarDay.ts'
import { stepsOf } from './carryOut.ts'
import type { HeldPlan } from './makePlan.ts'

export interface BringHomeParts {
  readonly held: HeldPlan
  readonly chosen: readonly number[]
  readonly session: Pick<HostSession, 'getState' | 'issue'>
  readonly actor: Actor
  /** Ms since 1970, UTC. */
  readonly now: number
  readonly newId: () => Id
}

/** Carries out what was chosen as one command of whoever asked; all of it, or nothing and why. */
export function bringHome({ held, chosen, session, actor, now, newId }: BringHomeParts): {
  readonly refusal: Refusal | null
  readonly address: string
} {
  const parts = { held, chosen: new Set(chosen), state: session.getState(), actor, newId }
  const steps = stepsOf({ ...parts, day: localDay(now) })
  if (!steps.ok) return steps.failure
  if (steps.value.length === 0) return { refusal: null, address: '' }
  const command: Command = {
    id: newId(),
    kind: 'workbook.bringBack',
    payload: { steps: steps.value },
    actor,
    time: now,
  }
  const issued = session.issue(command)
  return { refusal: issued.ok ? null : issued.failure, address: '' }
}
