import type { Change } from '../../../../shared/core/change.ts'
import type { Actor, Command } from '../../../../shared/core/command.ts'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Refusal } from '../../../../shared/core/refusal.ts'
import type { HostSession } from '../../../../shared/sync/hostSession.ts'
import { localDay } from '../write/calendarDay.ts'
import { carryOut } from './carryOut.ts'
import { type Breathe, inTurns } from './inTurns.ts'
import type { HeldPlan } from './makePlan.ts'

export interface BringHomeParts {
  readonly held: HeldPlan
  readonly chosen: readonly number[]
  readonly session: Pick<HostSession, 'getState' | 'issue' | 'prepare'>
  /** Whether the network can still be written in. */
  readonly isOpen: () => boolean
  readonly actor: Actor
  /** Ms since 1970, UTC. */
  readonly now: number
  readonly newId: () => Id
  readonly breathe: Breathe
}

interface Brought {
  readonly refusal: Refusal | null
  readonly address: string
}

/** Nobody can come between. */
const withoutBreath: Breathe = async () => undefined

/** A room that moves a card every second must not keep a workbook out for ever. */
const TRIES_IN_TURNS = 3

/**
 * Carries out what was chosen as one command of whoever asked; all of it, or nothing and why. It is decided in
 * turns, so that the room goes on, and again if the room came between; only the writing is one turn. Null = the
 * network was closed meanwhile.
 */
export async function bringHome(parts: BringHomeParts): Promise<Brought | null> {
  const { held, session, isOpen, actor, now, newId } = parts
  const chosen = new Set(parts.chosen)
  const command = { id: newId(), actor, time: now }
  for (let tried = 0; ; tried += 1) {
    const state = session.getState()
    const isLast = tried === TRIES_IN_TURNS
    const breathe = isLast ? withoutBreath : parts.breathe
    const day = localDay(now)
    const carried = await carryOut({ held, chosen, state, command, newId, day, breathe })
    if (carried.ok) await prepare(parts, carried.value.change, breathe)
    if (!isOpen()) return null
    if (session.getState() !== state) {
      if (isLast) return { refusal: { reason: 'changedSince', by: '' }, address: '' }
      continue
    }
    if (!carried.ok) return carried.failure
    const { steps, change } = carried.value
    if (steps.length === 0) return { refusal: null, address: '' }
    const whole: Command = { ...command, kind: 'workbook.bringBack', payload: { steps } }
    const issued = session.issue(whole, { state, change })
    return { refusal: issued.ok ? null : issued.failure, address: '' }
  }
}

/** Half the writing is working out what to write. */
async function prepare({ session, isOpen }: BringHomeParts, change: Change, breathe: Breathe): Promise<void> {
  if (!isOpen()) return
  for await (const _ of inTurns(session.prepare(change), breathe)) if (!isOpen()) return
}
