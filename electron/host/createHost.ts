import type { Role } from '../../shared/core/command.ts'
import type { Id } from '../../shared/core/ids.ts'
import type { Result } from '../../shared/core/result.ts'
import { acceptLink } from '../../shared/sync/hostConnection.ts'
import type { Link } from '../../shared/sync/link.ts'
import type { ListFileProblem } from '../../shared/sync/listFile.ts'
import type { HostMessage } from '../../shared/sync/protocol.ts'
import type { HandedIn, WorkbookRead } from '../../shared/sync/readBack.ts'
import type { ExportedFile, LibraryProblem } from '../../shared/sync/requests.ts'
import { createAnswers } from './answerRequest.ts'
import { createReadBackDesk } from './excel/readBack/createReadBackDesk.ts'
import { createExportDesk } from './exports/createExportDesk.ts'
import { createPictureShelf } from './exports/createPictureShelf.ts'
import { savePicture, savePictureAs } from './exports/savePicture.ts'
import type { HostPlatform } from './hostPlatform.ts'
import { createLibrary } from './library/createLibrary.ts'
import { createListReader } from './listFile/createListReader.ts'
import { createOpenSessions } from './openSessions.ts'

export interface HostOptions {
  /** Where the `.samling` files lie. */
  readonly libraryFolder: string
  /** Where workbooks and pictures are written. */
  readonly exportFolder: string
  readonly platform: HostPlatform
}

/** What whoever made the link vouches for. */
export interface LinkGrant {
  readonly role: Role
  readonly name: string
}

/** The heart of Samling, the same under Electron, plain Node and tests: library, open networks, exports. */
export interface Host {
  readonly connect: (link: Link, grant: LinkGrant) => void
  /** Takes a file from outside into the library, as a copy. */
  readonly importFile: (
    source: string | Uint8Array,
    name: string,
  ) => Promise<Result<{ readonly fileId: string }, LibraryProblem>>
  /**
   * A workbook somebody hands in: what it would change if it is one of the open network's own, else its cells.
   * Nothing of it is kept but the plan, which is theirs alone.
   */
  readonly readWorkbook: (
    source: string | Uint8Array,
    by: HandedIn,
  ) => Promise<Result<WorkbookRead, ListFileProblem>>
  /** Puts a picture from the page where the person chose; without a path, in the export folder. */
  readonly savePicture: (
    bytes: Uint8Array,
    name: string,
    chosenPath?: string,
  ) => Promise<Result<ExportedFile, LibraryProblem>>
  /** A painted map (PNG) for an export that is about to begin; in memory, and forgotten with the export. */
  readonly keepPicture: (
    exportId: Id,
    municipalityId: Id,
    bytes: Uint8Array,
  ) => Result<Record<string, never>, LibraryProblem>
  /** Ends every session and leaves each file whole and alone. */
  readonly close: () => Promise<void>
}

export function createHost({ libraryFolder, exportFolder, platform }: HostOptions): Host {
  const library = createLibrary({ folder: libraryFolder, platform })
  const everyone = new Set<(message: HostMessage) => void>()
  const tellEveryone = (message: HostMessage): void => {
    for (const send of everyone) send(message)
  }
  const libraryChanged = (): void => tellEveryone({ type: 'libraryChanged' })
  const sessions = createOpenSessions(library, platform, libraryChanged)
  const lists = createListReader()
  const exportDesk = createExportDesk({ tell: tellEveryone })
  const pictureShelf = createPictureShelf()
  const readBackDesk = createReadBackDesk(lists, sessions, platform)
  const savedElsewhere = new Set<string>()
  const answer = createAnswers({
    library,
    sessions,
    exportFolder,
    exportDesk,
    pictureShelf,
    readBackDesk,
    savedElsewhere,
    platform,
    libraryChanged,
  })

  return {
    connect(link, { role, name }) {
      const { send } = acceptLink(link, {
        // Tokens are the server's business: whoever gets this far has been let in.
        authorise: (hello) => ({ id: hello.clientId, role, name: hello.name || name }),
        openSession: sessions.open,
        left: sessions.left,
        answer,
      })
      everyone.add(send)
      link.onClose(() => everyone.delete(send))
    },
    async importFile(source, name) {
      const imported = await library.importFile(source, name)
      if (imported.ok) libraryChanged()
      return imported
    },
    readWorkbook: readBackDesk.read,
    keepPicture: pictureShelf.keep,
    async savePicture(bytes, name, chosenPath) {
      if (chosenPath === undefined) return savePicture(bytes, name, exportFolder)
      const saved = await savePictureAs(bytes, name, chosenPath)
      if (saved.ok) savedElsewhere.add(saved.value.path)
      return saved
    },
    async close() {
      pictureShelf.close()
      await exportDesk.close()
      await lists.close()
      sessions.closeAll()
      await library.close()
    },
  }
}
