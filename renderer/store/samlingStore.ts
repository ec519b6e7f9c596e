import type { Change } from '../../shared/core/change.ts'
import type { Actor, Command } from '../../shared/core/command.ts'
import type { HistoryEntry } from '../../shared/core/history.ts'
import type { Id } from '../../shared/core/ids.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import type { Result } from '../../shared/core/result.ts'
import type { State } from '../../shared/core/state.ts'
import type { CommandKind, CommandPayloads } from '../../shared/features/model.ts'
import type { BallotCount } from '../../shared/features/round/ballotCount.ts'
import type { ListFileProblem } from '../../shared/sync/listFile.ts'
import type { HostMessage, Presence } from '../../shared/sync/protocol.ts'
import type { WorkbookRead } from '../../shared/sync/readBack.ts'
import type { ExportedFile, LibraryProblem, RequestName, Requests } from '../../shared/sync/requests.ts'

/** How this window stands towards the host and the open network. */
export interface Status {
  readonly connection: 'connecting' | 'open' | 'lost' | 'rejected'
  /** The network this window asked for; null on the home screen. */
  readonly fileId: string | null
  readonly phase: 'none' | 'opening' | 'ready' | 'failed' | 'closed'
  readonly problem: LibraryProblem | null
  /** How the open file was found: whole, whole after a sudden stop, or with its newest changes perhaps missing. */
  readonly found: 'clean' | 'recovered' | 'journalMissing'
  /** When the newest confirmed change was on disk (ms, UTC); null before the first. */
  readonly savedAt: number | null
  /** Commands shown here but not yet confirmed by the host. */
  readonly pendingCount: number
  /** Set while the host cannot write; cleared by the next successful save. */
  readonly saveProblem: 'storageFull' | 'storageReadOnly' | 'storageFailed' | null
}

/** Something the person must be told: a command was turned down after it had been shown. */
export interface Notice {
  readonly refusal: Refusal
  readonly command: Command
}

/** Another window's or table's hand on a board right now. */
export interface RemotePresence {
  readonly clientId: Id
  readonly actor: Actor
  readonly presence: Presence
}

/** How far an export has come; everybody connected is told, so look at the id. */
export type ExportProgress = Omit<Extract<HostMessage, { readonly type: 'exportProgress' }>, 'type'>

/** What the screens know of the world. One per window. */
export interface SamlingStore {
  /** Fires when `getState` or `getStatus` would answer differently; never during a drag. */
  readonly subscribe: (listen: () => void) => () => void
  /** Records as this window shows them: confirmed, with its own pending commands on top. */
  readonly getState: () => State
  readonly getStatus: () => Status
  readonly getActor: () => Actor | null
  readonly newId: () => Id
  /** Applies at once and sends. A refusal here means nothing happened; the caller phrases it. */
  readonly dispatch: <Kind extends CommandKind>(
    kind: Kind,
    payload: CommandPayloads[Kind],
  ) => Result<Change, Refusal>
  /** Takes back or does again; answers with the entry concerned, so that it can be named. */
  readonly undo: () => Result<HistoryEntry, Refusal>
  readonly redo: () => Result<HistoryEntry, Refusal>
  readonly open: (fileId: string) => void
  readonly close: () => void
  readonly request: <Name extends RequestName>(
    name: Name,
    body: Requests[Name]['body'],
  ) => Promise<Result<Requests[Name]['answer'], LibraryProblem>>
  /** Takes a picked or dropped `.samling` file into the library, as a copy. */
  readonly importFile: (file: File) => Promise<Result<{ readonly fileId: string }, LibraryProblem>>
  /**
   * A picked or dropped workbook, read by the host: what it would change in the network `fileId` if it is one
   * of that network's own, else its cells. '' = no network is open.
   */
  readonly readWorkbook: (file: File, fileId: string) => Promise<Result<WorkbookRead, ListFileProblem>>
  /** Puts a finished picture on the disk; null when the person changed their mind about where. */
  readonly savePicture: (name: string, picture: Blob) => Promise<Result<ExportedFile, LibraryProblem> | null>
  /** Puts a finished PNG or PDF beside the workbooks, without asking where. */
  readonly saveToExports: (name: string, picture: Blob) => Promise<Result<ExportedFile, LibraryProblem>>
  /** Hands in a municipality's map for an export that is about to be asked for. */
  readonly keepExportPicture: (
    exportId: Id,
    municipalityId: Id,
    picture: Blob,
  ) => Promise<Result<Record<string, never>, LibraryProblem>>
  /** How many have voted in each open round, by way of voting; unknown rounds have none. */
  readonly getBallotCounts: () => ReadonlyMap<Id, BallotCount>
  /** What this window's hands hold; null = nothing. Sent at most 30 times a second. */
  readonly setPresence: (presence: Presence | null) => void
  readonly subscribePresence: (listen: (all: readonly RemotePresence[]) => void) => () => void
  readonly subscribeNotices: (listen: (notice: Notice) => void) => () => void
  readonly subscribeLibrary: (listen: () => void) => () => void
  readonly subscribeExportProgress: (listen: (progress: ExportProgress) => void) => () => void
}
