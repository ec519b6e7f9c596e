import type { Actor } from '../../shared/core/command.ts'
import type { Id } from '../../shared/core/ids.ts'
import { refuse } from '../../shared/core/refusal.ts'
import { emptyState } from '../../shared/core/state.ts'
import { model } from '../../shared/features/model.ts'
import type { BallotCount } from '../../shared/features/round/ballotCount.ts'
import { type ClientSession, createClientSession } from '../../shared/sync/clientSession.ts'
import type { Link } from '../../shared/sync/link.ts'
import {
  type ClientMessage,
  type HostMessage,
  hostMessageSchema,
  PROTOCOL_VERSION,
} from '../../shared/sync/protocol.ts'
import type { LibraryProblem } from '../../shared/sync/requests.ts'
import { createPresence } from './createPresence.ts'
import { createRequests } from './createRequests.ts'
import type { ExportProgress, Notice, SamlingStore, Status } from './samlingStore.ts'

export interface StoreOptions {
  /** Opens one link to the host; called again after each loss. */
  readonly connect: () => Promise<Link>
  readonly token: string | null
  /** What the room calls this window. */
  readonly name: string
  readonly importFile: SamlingStore['importFile']
  /** `clientId`: this window, whose the plan of it will be. */
  readonly readWorkbook: (
    file: File,
    fileId: string,
    clientId: Id,
  ) => ReturnType<SamlingStore['readWorkbook']>
  readonly savePicture: SamlingStore['savePicture']
  readonly saveToExports: SamlingStore['saveToExports']
  readonly keepExportPicture: SamlingStore['keepExportPicture']
  readonly newId: () => Id
  readonly now: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
}

const TICK_MS = 1000
const FIRST_RETRY_MS = 250
const LONGEST_RETRY_MS = 5000

const offline: Status = {
  connection: 'connecting',
  fileId: null,
  phase: 'none',
  problem: null,
  found: 'clean',
  savedAt: null,
  pendingCount: 0,
  saveProblem: null,
}

/** One window's connection and copy of the open network, as the screens see it. */
export function createSamlingStore(options: StoreOptions): SamlingStore {
  const { newId, now, schedule } = options
  const clientId = newId()
  const changeListeners = new Set<() => void>()
  const noticeListeners = new Set<(notice: Notice) => void>()
  const libraryListeners = new Set<() => void>()
  const exportListeners = new Set<(progress: ExportProgress) => void>()
  let status = offline
  let link: Link | null = null
  let actor: Actor | null = null
  let session: ClientSession | null = null
  let ballotCounts: ReadonlyMap<Id, BallotCount> = new Map()

  const send = (message: ClientMessage): void => link?.send(JSON.stringify(message))
  const requests = createRequests(newId, send)
  const presence = createPresence({
    send: (mine) => send({ type: 'presence', presence: mine }),
    now,
    schedule,
  })

  const update = (changes: Partial<Status> = {}): void => {
    const next: Status = {
      ...status,
      savedAt: session?.getSavedAt() ?? null,
      pendingCount: session?.getPendingCount() ?? 0,
      saveProblem: session?.getSaveProblem() ?? null,
      ...changes,
    }
    status = next
    for (const listen of changeListeners) listen()
  }

  const receive = (message: HostMessage): void => {
    switch (message.type) {
      case 'welcome':
        actor = message.actor
        session?.connected(actor)
        if (!session && status.fileId) join(status.fileId, actor)
        // After what this window has done meanwhile: Excel and kept versions are to have it with them.
        requests.opened()
        return update({ connection: 'open' })
      case 'rejected':
        return update({ connection: 'rejected' })
      case 'notOpened':
        // Parsed loosely at the door; the host sends its own closed union.
        if (message.fileId === status.fileId) endSession('failed', message.problem as LibraryProblem)
        return
      case 'closed':
        if (message.fileId === status.fileId) endSession('closed', null)
        return
      case 'presence':
        return presence.receive(message)
      case 'response':
        return requests.receive(message)
      case 'ballotCounts':
        if (message.fileId !== status.fileId) return
        ballotCounts = new Map(message.rounds.map(({ roundId, ...count }) => [roundId, count]))
        return update()
      case 'exportProgress':
        for (const listen of exportListeners) listen(message)
        return
      case 'libraryChanged':
        for (const listen of libraryListeners) listen()
        return
      default:
        session?.receive(message)
        if (message.type === 'snapshot' && message.fileId === status.fileId && status.phase === 'opening')
          update({ phase: 'ready', found: message.found })
    }
  }

  const endSession = (phase: Status['phase'], problem: LibraryProblem | null): void => {
    session = null
    ballotCounts = new Map()
    presence.clear()
    update({ phase, problem })
  }

  const join = (fileId: string, welcomed: Actor): void => {
    session = createClientSession({
      model,
      fileId,
      actor: welcomed,
      send,
      now,
      newId,
      onChange: () => update(),
      onRefused: (refusal, command) => {
        for (const listen of noticeListeners) listen({ refusal, command })
      },
    })
    session.connected(welcomed)
  }

  const connect = (attempt: number): void => {
    const again = (): void => {
      if (status.connection === 'rejected') return
      update({ connection: attempt === 0 ? 'connecting' : 'lost' })
      schedule(() => connect(attempt + 1), Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt))
    }
    options.connect().then((opened) => {
      link = opened
      opened.onMessage((text) => {
        const message = readHostMessage(text)
        if (message) receive(message)
      })
      opened.onClose(() => {
        if (link !== opened) return
        link = null
        requests.lost()
        presence.clear()
        if (status.connection !== 'rejected') update({ connection: 'lost' })
        attempt = 0
        again()
      })
      const token = options.token === null ? {} : { token: options.token }
      send({ type: 'hello', protocolVersion: PROTOCOL_VERSION, clientId, name: options.name, ...token })
    }, again)
  }

  const tick = (): void => {
    session?.tick()
    schedule(tick, TICK_MS)
  }

  connect(0)
  schedule(tick, TICK_MS)

  const subscribeTo =
    <Listener>(listeners: Set<Listener>) =>
    (listen: Listener): (() => void) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    }

  return {
    subscribe: subscribeTo(changeListeners),
    subscribeNotices: subscribeTo(noticeListeners),
    subscribeLibrary: subscribeTo(libraryListeners),
    subscribeExportProgress: subscribeTo(exportListeners),
    subscribePresence: presence.subscribe,
    getState: () => session?.getState() ?? emptyState,
    getStatus: () => status,
    getActor: () => actor,
    getBallotCounts: () => ballotCounts,
    newId,
    dispatch: (kind, payload) =>
      session?.dispatch(kind, payload) ?? refuse({ reason: 'missing', noun: 'network', id: '' }),
    undo: () => session?.undo() ?? refuse({ reason: 'notInHistory' }),
    redo: () => session?.redo() ?? refuse({ reason: 'notInHistory' }),
    open(fileId) {
      if (session) send({ type: 'leave' })
      endSession('opening', null)
      update({ fileId, problem: null })
      if (actor && link) join(fileId, actor)
    },
    close() {
      send({ type: 'leave' })
      endSession('none', null)
      update({ fileId: null })
    },
    request: requests.ask,
    importFile: options.importFile,
    readWorkbook: (file, fileId) => options.readWorkbook(file, fileId, clientId),
    savePicture: options.savePicture,
    saveToExports: options.saveToExports,
    keepExportPicture: options.keepExportPicture,
    setPresence: (mine) => presence.set(mine ?? { board: '', drags: [] }),
  }
}

/** Null for what this version does not understand: a newer host may say more. */
function readHostMessage(text: string): HostMessage | null {
  const parsed = hostMessageSchema.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : null
}
