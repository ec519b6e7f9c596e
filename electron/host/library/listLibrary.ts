import { statSync } from 'node:fs'
import { assertNever } from '../../../shared/core/assertNever.ts'
import type { Result } from '../../../shared/core/result.ts'
import type { LibraryEntry, LibraryProblem } from '../../../shared/sync/requests.ts'
import { inspectNetworkFile } from '../storage/inspectNetworkFile.ts'
import type { NetworkFile } from '../storage/networkFile.ts'
import type { NetworkSummary } from '../storage/networkSummary.ts'
import { editionsOf } from './editions.ts'
import { EXTENSION } from './fileId.ts'
import type { LibraryFolder } from './libraryFolder.ts'
import { type FileEntry, type IndexedFile, readLibraryIndex, writeLibraryIndex } from './libraryIndex.ts'

/** What is in the library, last changed first. The index only saves looking; the files decide. */
export function listLibrary(
  folder: LibraryFolder,
  openFiles: ReadonlyMap<string, NetworkFile>,
): readonly LibraryEntry[] {
  const files = lookAtLibrary(folder, openFiles)
  const gone = [...openFiles].filter(([fileId]) => !files.some(({ entry }) => entry.fileId === fileId))
  const missing = gone.map(([fileId, file]) => entryOf(fileId, 0, 'missing', file.summary()))
  const entries = [...files.map(({ entry }) => entry), ...missing].sort(newestFirst)
  return entries.map((entry) => ({ ...entry, editionIds: editionsOf(files, entry.fileId).map(idOf) }))
}

const newestFirst = (left: FileEntry, right: FileEntry): number => right.changedAt - left.changedAt
const idOf = ({ entry }: IndexedFile): string => entry.fileId

/** Every file in the folder, last changed first, looked into only if it has changed since the last time. */
export function lookAtLibrary(
  folder: LibraryFolder,
  openFiles: ReadonlyMap<string, NetworkFile>,
): readonly IndexedFile[] {
  const known = readLibraryIndex(folder.indexPath)
  const files = folder
    .fileIds()
    .flatMap((fileId) => look(folder, fileId, known.get(fileId), openFiles.get(fileId)))
  // A file in use, here or elsewhere, changes under the index; it is looked at anew next time.
  const settled = files.filter(({ entry }) => entry.state !== 'busy' && !openFiles.has(entry.fileId))
  const isSame =
    settled.length === known.size && settled.every((file) => known.get(file.entry.fileId) === file)
  if (!isSame) writeLibraryIndex(folder.indexPath, settled)
  return files.sort((left, right) => newestFirst(left.entry, right.entry))
}

function look(
  folder: LibraryFolder,
  fileId: string,
  known: IndexedFile | undefined,
  open: NetworkFile | undefined,
): readonly IndexedFile[] {
  const path = folder.pathOf(fileId)
  const stat = path.ok ? statSync(path.value, { throwIfNoEntry: false }) : undefined
  if (!path.ok || !stat) return []
  const { size: sizeBytes, mtimeMs: modifiedMs } = stat
  if (open) {
    const summary = open.summary()
    const entry = entryOf(fileId, sizeBytes, 'ready', summary)
    return [{ sizeBytes, modifiedMs, entry, log: summary.log }]
  }
  if (known?.sizeBytes === sizeBytes && known.modifiedMs === modifiedMs) return [known]
  const inspected = inspectNetworkFile(path.value)
  const entry = inspectedEntry(fileId, sizeBytes, inspected, known)
  return [{ sizeBytes, modifiedMs, entry, log: inspected.ok ? inspected.value.log : null }]
}

function inspectedEntry(
  fileId: string,
  sizeBytes: number,
  inspected: Result<NetworkSummary, LibraryProblem>,
  known: IndexedFile | undefined,
): FileEntry {
  if (inspected.ok) return entryOf(fileId, sizeBytes, 'ready', inspected.value)
  // What the file held when it last could be read tells a person which of their networks this is.
  return entryOf(fileId, sizeBytes, stateOf(inspected.failure), known?.entry)
}

function entryOf(
  fileId: string,
  sizeBytes: number,
  state: FileEntry['state'],
  summary: Omit<NetworkSummary, 'log'> | undefined,
): FileEntry {
  return {
    fileId,
    name: summary?.name || fileId.slice(0, -EXTENSION.length),
    municipalityCount: summary?.municipalityCount ?? 0,
    gatherings: summary?.gatherings ?? [],
    changedAt: summary?.changedAt ?? 0,
    sizeBytes,
    state,
  }
}

function stateOf(problem: LibraryProblem): LibraryEntry['state'] {
  switch (problem.reason) {
    case 'damaged':
      return 'damaged'
    case 'newer':
      return 'newer'
    case 'notFound':
      return 'missing'
    case 'notSamling':
    case 'tooLarge':
      return 'foreign'
    // Cannot be read just now, for instance because the disk has no room to look: not remembered.
    case 'busy':
    case 'readOnly':
    case 'full':
    case 'failed':
    case 'nameTaken':
    case 'nameEmpty':
    case 'nameTooLong':
    case 'versionDamaged':
    case 'cancelled':
    case 'exportFailed':
      return 'busy'
    default:
      return assertNever(problem)
  }
}
