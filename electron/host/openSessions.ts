import type { AnyRecord } from '../../shared/core/change.ts'
import { emptyHistory, type History } from '../../shared/core/history.ts'
import type { Id } from '../../shared/core/ids.ts'
import { type Result, succeed } from '../../shared/core/result.ts'
import type { State } from '../../shared/core/state.ts'
import { stateFrom } from '../../shared/core/state.ts'
import { model } from '../../shared/features/model.ts'

import { createHostSession, type HostSession } from '../../shared/sync/hostSession.ts'
import type { LibraryProblem } from '../../shared/sync/requests.ts'
import { openBallotBox } from './ballots/ballotBox.ts'
import { type BallotDesk, createBallotDesk } from './ballots/createBallotDesk.ts'
import type { WorkbookOrigin } from './excel/workbookMark.ts'
import type { ReadableLog } from './history/readLog.ts'
import type { HostPlatform } from './hostPlatform.ts'
import type { Library } from './library/createLibrary.ts'
import type { NetworkFile } from './storage/networkFile.ts'

/** Long enough for a reload or a short loss of contact; then the file is closed and can be copied. */
const IDLE_MS = 3000
const TICK_MS = 2000
const BACKUP_MS = 5 * 60_000

interface Opened {
  readonly desk: BallotDesk
  readonly session: HostSession
  readonly file: NetworkFile
  idleTimer: NodeJS.Timeout | null
}

/** The networks that are open right now, each in exactly one session however many windows look at it. */
export interface OpenSessions {
  readonly open: (fileId: string) => Result<HostSession, LibraryProblem>
  /** Somebody stopped looking: closes the file soon, if nobody else is. */
  readonly left: (session: HostSession) => void
  /** The records of a network, from its session if it is open, else from a short look into the file. */
  readonly readState: (fileId: string) => Result<State, LibraryProblem>
  /** The records as they stood when a gathering was checked out, from the file, open or not. */
  readonly readVersion: (fileId: string, closingId: Id) => Result<readonly AnyRecord[], LibraryProblem>
  /** Where a network's workbooks come from, from the file, open or not; null = nothing has happened in it. */
  readonly readOrigin: (fileId: string) => Result<WorkbookOrigin | null, LibraryProblem>
  /** The session and the log of a network somebody looks at. */
  readonly find: (fileId: string) => { readonly session: HostSession; readonly file: NetworkFile } | undefined
  /** The ballot desk of a network somebody looks at. */
  readonly deskOf: (fileId: string) => BallotDesk | undefined
  /** The file, for reading the log of a network somebody looks at. */
  readonly logOf: (fileId: string) => ReadableLog | undefined
  readonly close: (fileId: string, reason: 'deleted' | 'shutdown') => void
  readonly closeAll: () => void
}

export function createOpenSessions(
  library: Library,
  { now, newId }: Pick<HostPlatform, 'now' | 'newId'>,
  onClosed: () => void,
): OpenSessions {
  const opened = new Map<string, Opened>()
  // A sitting lasts as long as the host: going home and back must not cost anyone their undo.
  const sittings = new Map<string, { readonly seq: number; readonly history: History }>()

  const close = (fileId: string, reason: 'deleted' | 'shutdown'): void => {
    const entry = opened.get(fileId)
    if (!entry) return
    if (entry.idleTimer) clearTimeout(entry.idleTimer)
    sittings.set(fileId, { seq: entry.file.headSeq(), history: entry.session.getState().history })
    opened.delete(fileId)
    entry.session.close(reason)
    if (reason === 'deleted') sittings.delete(fileId)
    onClosed()
  }

  const open = (fileId: string): Result<HostSession, LibraryProblem> => {
    const known = opened.get(fileId)
    if (known) {
      if (known.idleTimer) clearTimeout(known.idleTimer)
      known.idleTimer = null
      return succeed(known.session)
    }
    const file = library.open(fileId)
    if (!file.ok) return file
    const sitting = sittings.get(fileId)
    const history = sitting && sitting.seq === file.value.headSeq() ? sitting.history : emptyHistory
    const desk: BallotDesk = createBallotDesk({
      session: () => session,
      box: openBallotBox(library.ballotPathOf(fileId)),
      newId,
      now,
    })
    const session: HostSession = createHostSession({
      model,
      fileId,
      store: file.value,
      now,
      history,
      found: file.value.found,
      greeting: () => [desk.countMessage()],
      onCommitted: desk.follow,
    })
    desk.follow(session.getState())
    opened.set(fileId, { session, desk, file: file.value, idleTimer: null })
    return succeed(session)
  }

  const ticking = setInterval(() => {
    for (const { session } of opened.values()) session.tick()
  }, TICK_MS)
  const backingUp = setInterval(() => {
    for (const { file } of opened.values()) void file.backUp()
  }, BACKUP_MS)
  ticking.unref()
  backingUp.unref()

  return {
    open,
    close,
    deskOf: (fileId) => opened.get(fileId)?.desk,
    logOf: (fileId) => opened.get(fileId)?.file,
    left(session) {
      const entry = opened.get(session.fileId)
      if (!entry || session.hasClients()) return
      if (entry.idleTimer) clearTimeout(entry.idleTimer)
      entry.idleTimer = setTimeout(() => close(session.fileId, 'shutdown'), IDLE_MS)
      entry.idleTimer.unref()
    },
    readState(fileId) {
      const known = opened.get(fileId)
      if (known) return succeed(known.session.getState())
      const file = library.open(fileId)
      if (!file.ok) return file
      const state = stateFrom(file.value.readRecords())
      file.value.close()
      return succeed(state)
    },
    readVersion(fileId, closingId) {
      const known = opened.get(fileId)
      if (known) return known.file.readVersion(closingId)
      const file = library.open(fileId)
      if (!file.ok) return file
      const version = file.value.readVersion(closingId)
      file.value.close()
      return version
    },
    readOrigin(fileId) {
      const known = opened.get(fileId)
      if (known) return succeed(known.file.readOrigin())
      const file = library.open(fileId)
      if (!file.ok) return file
      const origin = file.value.readOrigin()
      file.value.close()
      return succeed(origin)
    },
    find: (fileId) => opened.get(fileId),
    closeAll() {
      clearInterval(ticking)
      clearInterval(backingUp)
      for (const fileId of [...opened.keys()]) close(fileId, 'shutdown')
    },
  }
}
