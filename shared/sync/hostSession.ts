import { apply, commit } from '../core/apply.ts'
import type { Change } from '../core/change.ts'
import type { Actor, Command } from '../core/command.ts'
import { emptyHistory, entriesOf, type History } from '../core/history.ts'
import type { Id } from '../core/ids.ts'
import { isPermitted, type Model } from '../core/model.ts'
import { parseCommand } from '../core/parseCommand.ts'
import type { Refusal } from '../core/refusal.ts'
import { type Result, succeed } from '../core/result.ts'
import { recordsOf, type State, stateFrom } from '../core/state.ts'
import type { DocumentStore } from './documentStore.ts'
import type { SamlingEvent } from './event.ts'
import type { HostMessage, Presence } from './protocol.ts'

/** A window or device that has joined: who it is, and how to reach it. */
export interface Client {
  readonly clientId: Id
  readonly actor: Actor
  readonly send: (message: HostMessage) => void
}

/** The authority over one open network: decides commands one at a time, saves, then tells everyone. */
export interface HostSession {
  readonly fileId: string
  readonly getState: () => State
  readonly join: (client: Client, nextNumber: number) => void
  readonly leave: (client: Client) => void
  readonly command: (client: Client, number: number, input: unknown) => void
  readonly catchUp: (client: Client, afterSeq: number) => void
  readonly presence: (client: Client, presence: Presence) => void
  /** Tells each member where the order stands, so that a lost last message is noticed. Call now and then. */
  readonly tick: () => void
  readonly hasClients: () => boolean
  /**
   * Decides a command the host itself makes, out of what only it knows. Everyone is told as of any other.
   * `ready`: what it was decided to do ahead, in turns; it counts only if nothing has happened since.
   */
  readonly issue: (command: Command, ready?: DecidedAhead) => Result<void, Refusal>
  /** Makes the writing of a change that was decided ahead short, a step at a time. */
  readonly prepare: (change: Change) => Iterable<void>
  /** Says something to everyone who looks at this network. */
  readonly tell: (message: HostMessage) => void
  readonly close: (reason: 'deleted' | 'shutdown' | 'storage') => void
}

/** What a command does to exactly this state, as its own rule has it. */
export interface DecidedAhead {
  readonly state: State
  readonly change: Change
}

interface Member {
  client: Client
  /** The command number expected next; smaller ones are repeats, larger ones came too early. */
  nextNumber: number
  /** Verdicts to repeat if the first answer got lost. */
  readonly refusals: Map<number, HostMessage>
}

const CATCH_UP_LIMIT = 500
const REMEMBERED_REFUSALS = 100

const isStorageRefusal = ({ reason }: Refusal): boolean =>
  reason === 'storageFull' || reason === 'storageReadOnly' || reason === 'storageFailed'

type Found = Extract<HostMessage, { type: 'snapshot' }>['found']

export interface HostSessionOptions {
  readonly model: Model
  readonly fileId: string
  readonly store: DocumentStore
  /** Milliseconds since 1970, UTC; only ever shown to people. */
  readonly now: () => number
  /** What can still be undone, when the network is opened again in the same sitting. */
  readonly history?: History
  /** How the file was found; told once, to the first window that joins, so that a reload does not repeat it. */
  readonly found?: Found
  /** What else a window must know when it joins. */
  readonly greeting?: () => readonly HostMessage[]
  /** Called with the state after each command, when it is on disk and told. */
  readonly onCommitted?: (state: State) => void
}

/** Opens a session on a store; reading the records is the whole cost of opening. */
export function createHostSession(options: HostSessionOptions): HostSession {
  const { model, fileId, store, now, history = emptyHistory } = options
  let found = options.found ?? 'clean'
  let state: State = { ...stateFrom(store.readRecords()), history }
  let savedAt: number | null = null
  const members = new Map<Id, Member>()

  const broadcast = (message: HostMessage, except?: Id): void => {
    for (const [clientId, { client }] of members) if (clientId !== except) client.send(message)
  }
  const head = (member: Member): void =>
    member.client.send({ type: 'head', seq: store.headSeq(), nextNumber: member.nextNumber })

  const refuseCommand = (member: Member, number: number, commandId: Id, refusal: Refusal): void => {
    const answer: HostMessage = { type: 'refused', number, commandId, refusal }
    // A full disk is not a verdict: the command stays next in line and the window tries it again.
    if (!isStorageRefusal(refusal)) {
      member.nextNumber = number + 1
      member.refusals.set(number, answer)
      if (member.refusals.size > REMEMBERED_REFUSALS)
        member.refusals.delete(Math.min(...member.refusals.keys()))
    }
    member.client.send(answer)
  }

  const settle = (command: Command, onWritten: () => void, ready?: DecidedAhead): Result<void, Refusal> => {
    // States are never changed, so the same one says that nobody has come between.
    const isReady = ready?.state === state && isPermitted(model, command.actor.role, command.kind)
    const decision = isReady ? succeed(ready.change) : apply(model, state, command)
    if (!decision.ok) return decision
    const event: SamlingEvent = { seq: store.headSeq() + 1, command, change: decision.value }
    const written = store.append(event)
    if (!written.ok) return written
    // Only now is it true: on disk first, then in memory, then in the room.
    state = commit(model, state, command, decision.value)
    savedAt = now()
    onWritten()
    broadcast({ type: 'committed', events: [event], savedAt })
    options.onCommitted?.(state)
    return succeed(undefined)
  }

  const decide = (member: Member, number: number, command: Command): void => {
    const known = store.findCommand(command.id)
    if (known !== undefined) {
      member.nextNumber = number + 1
      const events = store.readEvents(known - 1, 1)
      return member.client.send({ type: 'committed', events: [...events], savedAt: savedAt ?? now() })
    }
    const settled = settle(command, () => {
      member.nextNumber = number + 1
    })
    if (!settled.ok) refuseCommand(member, number, command.id, settled.failure)
  }

  return {
    fileId,
    getState: () => state,
    hasClients: () => members.size > 0,
    join(client, nextNumber) {
      // A join that arrives twice must not turn the count back; a new page comes with a new clientId.
      const known = members.get(client.clientId)
      members.set(client.clientId, {
        client,
        nextNumber: Math.max(nextNumber, known?.nextNumber ?? 0),
        refusals: known?.refusals ?? new Map(),
      })
      client.send({
        type: 'snapshot',
        fileId,
        seq: store.headSeq(),
        savedAt,
        found,
        records: [...recordsOf(state)],
        history: { done: [...entriesOf(state.history.done)], undone: [...entriesOf(state.history.undone)] },
      })
      found = 'clean'
      for (const message of options.greeting?.() ?? []) client.send(message)
    },
    issue: (command, ready) => settle(command, () => undefined, ready),
    prepare: (change) => store.prepare?.(change) ?? [],
    tell: (message) => broadcast(message),
    leave({ clientId, actor }) {
      if (!members.delete(clientId)) return
      broadcast({ type: 'presence', clientId, actor, presence: null })
    },
    command(client, number, input) {
      const member = members.get(client.clientId)
      if (!member) return
      if (number < member.nextNumber) {
        const verdict = member.refusals.get(number)
        return verdict ? member.client.send(verdict) : head(member)
      }
      if (number > member.nextNumber) return head(member)
      const parsed = parseCommand(model, input)
      if (!parsed.ok) return refuseCommand(member, number, commandIdOf(input), parsed.failure)
      // Who acts is what the host knows, never what the message claims.
      decide(member, number, { ...parsed.value, actor: client.actor })
    },
    catchUp({ clientId }, afterSeq) {
      const member = members.get(clientId)
      if (!member) return
      const events = store.readEvents(afterSeq, CATCH_UP_LIMIT)
      if (events.length > 0)
        member.client.send({ type: 'committed', events: [...events], savedAt: savedAt ?? now() })
      else head(member)
    },
    presence(client, presence) {
      if (!members.has(client.clientId)) return
      broadcast(
        { type: 'presence', clientId: client.clientId, actor: client.actor, presence },
        client.clientId,
      )
    },
    tick() {
      for (const member of members.values()) head(member)
    },
    close(reason) {
      broadcast({ type: 'closed', fileId, reason })
      members.clear()
      store.close()
    },
  }
}

const commandIdOf = (input: unknown): Id => {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined
  return typeof id === 'string' && id.length > 0 && id.length <= 64 ? id : 'unreadable'
}
