import type { Id } from '../core/ids.ts'
import type { Result } from '../core/result.ts'
import type { Language } from '../packs/language.ts'
import type { ListFileProblem } from './listFile.ts'
import type { HandedIn, WorkbookRead } from './readBack.ts'
import type { ExportedFile, LibraryProblem } from './requests.ts'

/**
 * What the desktop menu can ask of the page. The page owns effect and shortcut; the menu only
 * points. Keys are shown beside the items but never registered there, so nothing happens twice.
 */
export const menuActions = [
  'goHome',
  'newNetwork',
  'openFile',
  'exportWorkbook',
  'bringIn',
  'undo',
  'redo',
  'fitAll',
  'toggleProjector',
  'showShortcuts',
] as const
export type MenuAction = (typeof menuActions)[number]

/** Name of the window message that carries the line to the host: `event.data === PORT_MESSAGE`, one port. */
export const PORT_MESSAGE = 'samling:port'

/** Last message on a port, said by the end that closes: not every engine tells the other end by itself. */
export const PORT_CLOSING = 'samling:closing'

/** A picture now lies where the person chose, or why not; null when they changed their mind. */
export type SavedPicture = Result<ExportedFile, LibraryProblem> | null

/** A picture now waits for its export, or why not. */
export type KeptPicture = Result<Record<string, never>, LibraryProblem>

/** A workbook or a list the person chose, as it is; null when they changed their mind. */
export type ChosenListFile = Result<
  { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
  ListFileProblem
> | null

/** A file that came from outside is now in the library, or why not. */
export type OpenedFile = Result<{ readonly fileId: string }, LibraryProblem>

/**
 * The desktop window's doors to the shell, on `window.samling`; absent in a browser. A handful of
 * typed functions: everything else goes over the line to the host, the same in both places.
 */
export interface ShellBridge {
  readonly isElectron: true
  readonly platform: 'win32' | 'darwin' | 'linux'
  /** Asks for a fresh line to the host; it arrives as `PORT_MESSAGE`. An older line is closed. */
  readonly requestPort: () => void
  /** The system's own dialog; null when the person changed their mind. The file lands in the library. */
  readonly chooseFile: () => Promise<OpenedFile | null>
  /** A file dropped in the window: its name and its bytes. */
  readonly importFile: (name: string, bytes: Uint8Array) => Promise<OpenedFile>
  /** The system's own dialog for what is brought in; the file stays where it is, and nothing of it is kept. */
  readonly chooseListFile: () => Promise<ChosenListFile>
  /** A workbook the page hands in. */
  readonly readWorkbook: (bytes: Uint8Array, by: HandedIn) => Promise<Result<WorkbookRead, ListFileProblem>>
  /** Asks where a finished picture is to lie, in the system's own dialog, and puts it there. */
  readonly savePicture: (name: string, bytes: Uint8Array) => Promise<SavedPicture>
  /** Puts a finished picture beside the workbooks, without a dialog. */
  readonly saveToExports: (name: string, bytes: Uint8Array) => Promise<Result<ExportedFile, LibraryProblem>>
  /** Hands in a painted map for an export that is about to begin; forgotten with the export. */
  readonly keepExportPicture: (exportId: Id, municipalityId: Id, bytes: Uint8Array) => Promise<KeptPicture>
  /** Puts a PNG on the system's clipboard; false when it is no picture. */
  readonly copyPicture: (bytes: Uint8Array) => Promise<boolean>
  /** Files opened by double click, also before the page was ready. */
  readonly onFileOpened: (listen: (opened: OpenedFile) => void) => void
  readonly onMenu: (listen: (action: MenuAction) => void) => void
  /** What the page can do right now; the rest is greyed in the menu. Everything is grey until told. */
  readonly setActions: (available: readonly MenuAction[]) => void
  /** The menu and the dialogs follow the page's language. */
  readonly setLanguage: (language: Language) => void
  /** Opens the menu under the pointer, for where no menu bar is shown. */
  readonly showMenu: () => void
  /** Whether the window is full when it has come to rest: it may refuse, and it takes its time. */
  readonly setFullScreen: (isWanted: boolean) => Promise<boolean>
  /** Each time the window has become full, or is no longer, whoever did it. */
  readonly onFullScreen: (listen: (isFull: boolean) => void) => void
}
