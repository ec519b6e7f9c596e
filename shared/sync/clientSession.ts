import { apply, commit } from '../core/apply.ts'
import { type Change, isSame } from '../core/change.ts'
import type { Actor, Command } from '../core/command.ts'
import { type HistoryEntry, selectRedo, selectUndo, stackFrom } from '../core/history.ts'
import { REDO, UNDO } from '../core/historyCommands.ts'
import type { Id } from '../core/ids.ts'
import type { Model } from '../core/model.ts'
import { type Refusal, refuse } from '../core/refusal.ts'
import { type Result, succeed } from '../core/result.ts'
import { emptyState, type State, stateFrom } from '../core/state.ts'
import type { SamlingEvent } from './event.ts'
import type { ClientMessage, HostMessage } from './protocol.ts'

export type StorageReason = 'storageFull' | 'storageReadOnly' | 'storageFailed'

/** One window's copy of one network: what the host confirmed, with this window's own haste on top. */
export interface ClientSession {
  readonly getState: () => State
  readonly getSeq: () => number
  readonly getSavedAt: () => number | null
  readonly getPendingCount: () => number
  readonly getSaveProblem: () => StorageReason | null
  /** True from the first snapshot on. */
  readonly isReady: () => boolean
  readonly dispatch: (kind: string, payload: unknown) => Result<Change, Refusal>
  readonly undo: () => Result<HistoryEntry, Refusal>
  readonly redo: () => Result<HistoryEntry, Refusal>
  /** Call when the link is up (again): joins and offers what is still unanswered. */
  readonly connected: (actor: Actor) => void
  readonly receive: (message: HostMessage) => void
  /** Offers unanswered commands again. Call about once a second. */
  readonly tick: () => void
}

export interface ClientSessionOptions {
  readonly model: Model
  readonly fileId: string
  readonly actor: Actor
  readonly send: (message: ClientMessage) => void
  readonly now: () => number
  readonly newId: () => Id
  /** Something to draw or tell has changed. */
  readonly onChange: () => void
  /** The host turned down a command this window had already shown. */
  readonly onRefused: (refusal: Refusal, command: Command) => void
}

const OFFERED_AT_ONCE = 50

interface Pending {
  readonly number: number
  readonly command: Command
  readonly change: Change
}

/** A window never waits: commands show at once, and are settled in the host's order afterwards. */
export function createClientSession(options: ClientSessionOptions): ClientSession {
  const { model, fileId, send, now, newId, onChange, onRefused } = options
  let actor = options.actor
  let confirmed: State = emptyState
  let shown: State = emptyState
  /** The confirmed state that `shown` was last built on. */
  let shownUpon: State = emptyState
  let seq = -1
  let savedAt: number | null = null
  let saveProblem: StorageReason | null = null
  let pending: readonly Pending[] = []
  let nextNumber = 0

  const offer = ({ number, command }: Pending): void => send({ type: 'command', number, command })

  /** Replays what is unanswered on what is confirmed. What no longer applies waits, unseen, for its verdict. */
  const rebuild = (): void => {
    shownUpon = confirmed
    shown = pending.reduce((state, { command }) => {
      const decision = apply(model, state, command)
      return decision.ok ? commit(model, state, command, decision.value) : state
    }, confirmed)
  }

  const issue = (kind: string, payload: unknown): Result<Change, Refusal> => {
    const command: Command = { id: newId(), kind, payload, actor, time: now() }
    const decision = apply(model, shown, command)
    if (!decision.ok) return decision
    const entry = { number: nextNumber, command, change: decision.value }
    nextNumber += 1
    pending = [...pending, entry]
    shown = commit(model, shown, command, decision.value)
    offer(entry)
    onChange()
    return decision
  }

  const settle = (event: SamlingEvent): void => {
    const [first] = pending
    const isAsDrawn =
      shownUpon === confirmed &&
      pending.length === 1 &&
      first?.command.id === event.command.id &&
      isSame(first.change, event.change)
    pending = pending.filter(({ command }) => command.id !== event.command.id)
    if (event.seq <= seq) return
    seq = event.seq
    // The usual case: my one command came back as I drew it. Keep the drawn state itself, so nothing redraws.
    if (isAsDrawn) {
      confirmed = shown
      shownUpon = shown
    } else confirmed = commit(model, confirmed, event.command, event.change)
  }

  const receiveCommitted = (events: readonly SamlingEvent[]): void => {
    for (const event of events) {
      if (event.seq > seq + 1) {
        send({ type: 'catchUp', afterSeq: seq })
        break
      }
      settle(event)
    }
    saveProblem = null
    if (shown !== confirmed) rebuild()
  }

  const travel = (
    kind: typeof UNDO | typeof REDO,
    select: (state: State) => HistoryEntry | undefined,
  ): Result<HistoryEntry, Refusal> => {
    const entry = select(shown)
    if (!entry) return refuse({ reason: 'notInHistory' })
    const decision = issue(kind, { commandId: entry.commandId })
    return decision.ok ? succeed(entry) : decision
  }

  const receivers: {
    [Type in HostMessage['type']]?: (message: Extract<HostMessage, { type: Type }>) => void
  } = {
    snapshot(message) {
      // An old snapshot that was overtaken must not turn the clock back.
      if (message.fileId !== fileId || message.seq < seq) return
      const history = { done: stackFrom(message.history.done), undone: stackFrom(message.history.undone) }
      confirmed = { ...stateFrom(message.records), history }
      seq = message.seq
      savedAt = message.savedAt ?? savedAt
      rebuild()
      onChange()
    },
    committed(message) {
      if (seq < 0) return
      receiveCommitted(message.events)
      savedAt = message.savedAt
      onChange()
    },
    refused({ number, commandId, refusal: wire }) {
      const refusal = wire as Refusal // the host sends its own closed union; unknown reasons get the general phrase
      const refused = pending.find((entry) => entry.number === number)
      if (!refused || (commandId !== refused.command.id && commandId !== 'unreadable')) return
      if (
        refusal.reason === 'storageFull' ||
        refusal.reason === 'storageReadOnly' ||
        refusal.reason === 'storageFailed'
      ) {
        saveProblem = refusal.reason
        return onChange()
      }
      pending = pending.filter((entry) => entry !== refused)
      rebuild()
      onChange()
      onRefused(refusal, refused.command)
    },
    head(message) {
      if (seq >= 0 && message.seq > seq) send({ type: 'catchUp', afterSeq: seq })
    },
  }

  return {
    getState: () => shown,
    getSeq: () => seq,
    getSavedAt: () => savedAt,
    getPendingCount: () => pending.length,
    getSaveProblem: () => saveProblem,
    isReady: () => seq >= 0,
    dispatch: issue,
    undo: () => travel(UNDO, (state) => selectUndo(state.history, actor)),
    redo: () => travel(REDO, (state) => selectRedo(state.history, actor)),
    connected(welcomed) {
      actor = welcomed
      send({ type: 'join', fileId, nextNumber: pending[0]?.number ?? nextNumber })
      for (const entry of pending) offer(entry)
    },
    receive(message) {
      // One lookup instead of a switch: kinds of message that are not this network's business fall through.
      const receiver = receivers[message.type] as ((message: HostMessage) => void) | undefined
      receiver?.(message)
    },
    tick() {
      // The host takes them in order anyway; a window that has saved up hundreds must not shout them all each second.
      for (const entry of pending.slice(0, OFFERED_AT_ONCE)) offer(entry)
    },
  }
}
