import { lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { problemOf } from '../storage/storageProblem.ts'
import { EXTENSION, fileStemOf, freeFileId, isFileId } from './fileId.ts'

/** Where things lie in a library folder. */
export interface LibraryFolder {
  readonly path: string
  readonly indexPath: string
  /** Where choices between editions of a network are remembered. */
  readonly settledPath: string
  /** Files of the library, in no order. An unreadable folder has none. */
  readonly fileIds: () => readonly string[]
  /** The path of an existing file; anything but a plain file right in the folder is `notFound`. */
  readonly pathOf: (fileId: string) => Result<string, LibraryProblem>
  readonly backupFolderOf: (fileId: string) => string
  /** Where the ballots of a network's open rounds wait. */
  readonly ballotPathOf: (fileId: string) => string
  /** Where damaged files are kept as they were found; for people to see, so its name is a word of theirs. */
  readonly damagedFolderIn: (word: string) => string
  /** A free name for a network called `name`. */
  readonly freeIdFor: (name: string) => string
  /** Runs `place` with free names until one is not taken by somebody else at the same moment. */
  readonly placeAs: (
    name: string,
    place: (path: string) => Result<void, LibraryProblem>,
  ) => Result<{ readonly fileId: string }, LibraryProblem>
  /** A path for work in progress: hidden, in the same folder, so that finishing is a rename. */
  readonly workPath: (id: string) => string
  readonly make: () => void
  /** Throws out work in progress that a stopped Samling left behind. */
  readonly tidy: (now: number) => void
}

/** Longer than any copying takes, so that another Samling's work in progress is left in peace. */
const ABANDONED_MS = 60 * 60_000
const NAMING_TRIES = 5

export function createLibraryFolder(path: string): LibraryFolder {
  const backups = join(path, '.backup')
  const namesIn = (folder: string): readonly string[] => {
    try {
      return readdirSync(folder)
    } catch (error) {
      if (!problemOf(error)) throw error
      return []
    }
  }
  const isPlainFile = (fileId: string): boolean =>
    isFileId(fileId) && (lstatSync(join(path, fileId), { throwIfNoEntry: false })?.isFile() ?? false)
  // A name that still has backups is not free: they belong to a file that was moved away by hand.
  const freeIdFor = (name: string): string =>
    freeFileId(fileStemOf(name), [...namesIn(path), ...namesIn(backups)])
  return {
    path,
    indexPath: join(path, '.index.json'),
    settledPath: join(path, '.editions.json'),
    fileIds: () => namesIn(path).filter(isPlainFile),
    pathOf: (fileId) => (isPlainFile(fileId) ? succeed(join(path, fileId)) : fail({ reason: 'notFound' })),
    backupFolderOf: (fileId) => join(backups, fileId),
    ballotPathOf: (fileId) => join(path, '.ballots', `${fileId}.json`),
    damagedFolderIn: (word) => join(path, word),
    freeIdFor,
    placeAs(name, place) {
      for (let tried = 1; ; tried += 1) {
        const fileId = freeIdFor(name)
        const placed = place(join(path, fileId))
        if (placed.ok) return succeed({ fileId })
        if (placed.failure.reason !== 'nameTaken' || tried === NAMING_TRIES) return placed
      }
    },
    workPath: (id) => join(path, `.work-${id}${EXTENSION}`),
    make: () => {
      mkdirSync(path, { recursive: true })
    },
    tidy(now) {
      const isWork = (name: string): boolean =>
        name.startsWith('.work-') || /\.samling\.part(-\w+)?$/.test(name)
      for (const name of namesIn(path).filter(isWork)) {
        const stat = statSync(join(path, name), { throwIfNoEntry: false })
        if (stat && now - stat.mtimeMs > ABANDONED_MS)
          rmSync(join(path, name), { force: true, recursive: true })
      }
    },
  }
}
