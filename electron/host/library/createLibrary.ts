import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import { cleanLine, visibleLength } from '../../../shared/core/text.ts'
import { NETWORK_NAME_LIMIT } from '../../../shared/features/network/commands.ts'
import type { Language } from '../../../shared/packs/language.ts'
import type { EditionComparison } from '../../../shared/sync/edition.ts'
import type { SamlingEvent } from '../../../shared/sync/event.ts'
import type { LibraryEntry, LibraryProblem } from '../../../shared/sync/requests.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { HostPlatform } from '../hostPlatform.ts'
import { createNetworkFile } from '../storage/createNetworkFile.ts'
import type { NetworkFile } from '../storage/networkFile.ts'
import { openNetworkFile } from '../storage/openNetworkFile.ts'
import { attempt, problemOf } from '../storage/storageProblem.ts'
import { duplicateNetwork } from './duplicateNetwork.ts'
import { compareEditions, type LookBeforeOpening, lookBeforeOpening, settleEditions } from './editions.ts'
import { importNetwork } from './importNetwork.ts'
import { createLibraryFolder } from './libraryFolder.ts'
import { rememberDamaged } from './libraryIndex.ts'
import { listLibrary, lookAtLibrary } from './listLibrary.ts'
import { removeNetwork } from './removeNetwork.ts'
import { restoreBackup } from './restoreBackup.ts'

export interface LibraryOptions {
  /** Made when it does not exist. */
  readonly folder: string
  readonly platform: Pick<HostPlatform, 'now' | 'newId'>
  /** Language of the few words in file names («kopi», «skadet»). */
  readonly language?: Language
  /** How long after opening the first backup is taken, so that it does not slow the opening down. */
  readonly firstBackupAfterMs?: number
}

type FileResult = Result<{ readonly fileId: string }, LibraryProblem>

/** A folder of networks, one `.samling` file each. Files are named by `fileId`, their name in the folder. */
export interface Library {
  readonly folder: string
  /** Last changed first. Damaged, foreign and busy files are listed as what they are. */
  readonly list: () => readonly LibraryEntry[]
  readonly create: (name: string, events: readonly SamlingEvent[]) => FileResult
  /** The file for this process alone, until its `close`. A network that is open already is `busy`. */
  readonly open: (fileId: string) => Result<NetworkFile, LibraryProblem>
  /** A copy with its history, called «… – kopi» inside and out. Works while the network is open. */
  readonly duplicate: (fileId: string) => Promise<FileResult>
  /** Deletes for good: the file, its backups and what was set aside of it. Close it first. */
  readonly remove: (fileId: string) => Result<Record<string, never>, LibraryProblem>
  /** Takes in a copy of a file from elsewhere, by path or content, after checking all of it. */
  readonly importFile: (source: string | Uint8Array, name: string) => FileResult
  /** Restores the newest good backup as a new file; the damaged one stays. */
  readonly openCopy: (fileId: string) => FileResult
  /** When the file was last changed, and the other edition of its network a person must know of first. */
  readonly lookBeforeOpening: (fileId: string, language: Language) => LookBeforeOpening
  /** Holds two files of one network against each other; changes neither. */
  readonly compare: (
    fileId: string,
    otherId: string,
    language: Language,
  ) => Result<EditionComparison, LibraryProblem>
  /** Remembers that a person has seen both files and goes on in the first. */
  readonly settle: (fileId: string, otherId: string) => void
  readonly pathOf: (fileId: string) => Result<string, LibraryProblem>
  readonly ballotPathOf: (fileId: string) => string
  /** Closes every open file. */
  readonly close: () => Promise<void>
}

const FIRST_BACKUP_MS = 5000

export function createLibrary(options: LibraryOptions): Library {
  const { platform, language = 'nb' } = options
  const folder = createLibraryFolder(options.folder)
  const words = getTexts(language).fileNames
  const openFiles = new Map<string, NetworkFile>()
  const tools = { folder, openFiles, now: platform.now }
  const backingUp = new Set<Promise<unknown>>()
  prepare(() => {
    folder.make()
    folder.tidy(platform.now())
  })

  const backUpLater = (file: NetworkFile): NodeJS.Timeout =>
    setTimeout(() => {
      const backup = file.backUp()
      backingUp.add(backup)
      void backup.finally(() => backingUp.delete(backup))
    }, options.firstBackupAfterMs ?? FIRST_BACKUP_MS).unref()

  const open = (fileId: string): Result<NetworkFile, LibraryProblem> => {
    const path = folder.pathOf(fileId)
    if (!path.ok) return path
    const opened = openNetworkFile(path.value, {
      now: platform.now,
      damagedFolder: folder.damagedFolderIn(words.damagedFolder),
      damagedWord: words.damaged,
      backupFolder: folder.backupFolderOf(fileId),
    })
    if (!opened.ok) {
      if (opened.failure.reason === 'damaged') rememberDamaged(folder.indexPath, fileId)
      return opened
    }
    const timer = backUpLater(opened.value)
    const close = (): void => {
      clearTimeout(timer)
      openFiles.delete(fileId)
      opened.value.close()
    }
    const file = { ...opened.value, close }
    openFiles.set(fileId, file)
    return succeed(file)
  }

  return {
    folder: folder.path,
    list: () => listLibrary(folder, openFiles),
    create: (name, events) => attempt(() => createNamed(name, events)),
    open,
    duplicate: (fileId) => duplicateNetwork(folder, fileId, openFiles.get(fileId), { platform, words }),
    remove: (fileId) => (openFiles.has(fileId) ? fail({ reason: 'busy' }) : removeNetwork(folder, fileId)),
    importFile: (source, name) => importNetwork(folder, source, name, platform),
    openCopy: (fileId) => restoreBackup(folder, fileId, words),
    lookBeforeOpening: (fileId, inLanguage) =>
      lookBeforeOpening(tools, lookAtLibrary(folder, openFiles), fileId, inLanguage),
    compare: (fileId, otherId, inLanguage) => compareEditions(tools, fileId, otherId, inLanguage),
    settle: (fileId, otherId) => settleEditions(tools, lookAtLibrary(folder, openFiles), fileId, otherId),
    pathOf: folder.pathOf,
    ballotPathOf: folder.ballotPathOf,
    async close() {
      for (const file of [...openFiles.values()]) file.close()
      await Promise.allSettled(backingUp)
    },
  }

  function createNamed(name: string, events: readonly SamlingEvent[]): FileResult {
    const clean = cleanLine(name)
    if (visibleLength(clean) === 0) return fail({ reason: 'nameEmpty' })
    if (visibleLength(clean) > NETWORK_NAME_LIMIT) return fail({ reason: 'nameTooLong' })
    folder.make()
    return folder.placeAs(clean, (path) => createNetworkFile(path, events))
  }
}

/** A folder that cannot be made is told by the first thing asked of it, not by a crash at the start. */
function prepare(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!problemOf(error)) throw error
  }
}
