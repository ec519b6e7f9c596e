import { type Result, succeed } from '../../../shared/core/result.ts'
import { stateFrom } from '../../../shared/core/state.ts'
import { selectDifferences } from '../../../shared/features/edition/selectDifferences.ts'
import type { Language } from '../../../shared/packs/language.ts'
import type { EditionComparison, EditionWarning } from '../../../shared/sync/edition.ts'
import type { LibraryProblem, Requests } from '../../../shared/sync/requests.ts'
import { compareLogs } from '../storage/compareLogs.ts'
import { createLogReader, type LogReader } from '../storage/logReader.ts'
import type { NetworkFile } from '../storage/networkFile.ts'
import { readClosedFile } from '../storage/readClosedFile.ts'
import { attempt } from '../storage/storageProblem.ts'
import type { LibraryFolder } from './libraryFolder.ts'
import type { IndexedFile } from './libraryIndex.ts'
import { findSettled, rememberSettled } from './settledEditions.ts'

/** What a look at the library needs: its folder, the files that are open here, and the time. */
export interface EditionTools {
  readonly folder: LibraryFolder
  readonly openFiles: ReadonlyMap<string, NetworkFile>
  readonly now: () => number
}

/** Holds two files of one network against each other. Neither is changed. */
export function compareEditions(
  tools: EditionTools,
  fileId: string,
  otherId: string,
  language: Language,
): Result<EditionComparison, LibraryProblem> {
  return readLog(tools, fileId, (own) =>
    readLog(tools, otherId, (other) => {
      const logs = compareLogs(own, other, tools.now())
      if (!logs.ok) return logs
      const [ownState, otherState] = [stateFrom(own.records), stateFrom(other.records)]
      return succeed({ ...logs.value, differences: selectDifferences(ownState, otherState, language) })
    }),
  )
}

function readLog<Value>(
  { folder, openFiles }: EditionTools,
  fileId: string,
  use: (log: LogReader) => Result<Value, LibraryProblem>,
): Result<Value, LibraryProblem> {
  const open = openFiles.get(fileId)
  if (open) return attempt(() => use(open.readLog()))
  const path = folder.pathOf(fileId)
  if (!path.ok) return path
  return readClosedFile(path.value, (db, { head, records }) => use(createLogReader(db, head.seq, records)))
}

export type LookBeforeOpening = Requests['library.beforeOpening']['answer']

export function lookBeforeOpening(
  tools: EditionTools,
  files: readonly IndexedFile[],
  fileId: string,
  language: Language,
): LookBeforeOpening {
  const entry = files.find((file) => file.entry.fileId === fileId)?.entry
  return {
    changedAt: entry?.state === 'ready' ? entry.changedAt : null,
    warning: findWarning(tools, files, fileId, language),
  }
}

/**
 * The other file somebody must know of before going on in this one: it has something this one lacks,
 * and nobody has chosen between them since. One that cannot be read just now warns of nothing.
 */
function findWarning(
  tools: EditionTools,
  files: readonly IndexedFile[],
  fileId: string,
  language: Language,
): EditionWarning | null {
  for (const { entry, log } of editionsOf(files, fileId)) {
    const otherId = entry.fileId
    const settled = findSettled(tools.folder.settledPath, fileId, otherId)
    const isKnown = settled?.otherHead === log?.head
    if (isKnown && settled?.hadParted) continue
    const comparison = compareEditions(tools, fileId, otherId, language)
    if (!comparison.ok) continue
    const { relation } = comparison.value
    if (relation === 'parted' || (relation === 'behind' && !isKnown))
      return { fileId, otherId, comparison: comparison.value }
  }
  return null
}

/** Other files of the same network that can be read and are not the same to the last change. */
export function editionsOf(files: readonly IndexedFile[], fileId: string): readonly IndexedFile[] {
  const readable = files.filter(({ entry }) => entry.state === 'ready')
  const own = readable.find(({ entry }) => entry.fileId === fileId)?.log
  return own ? readable.filter(({ log }) => log?.line === own.line && log.head !== own.head) : []
}

/** Remembers that a person has seen both and goes on in `fileId`. */
export function settleEditions(
  tools: EditionTools,
  files: readonly IndexedFile[],
  fileId: string,
  otherId: string,
): void {
  const log = files.find(({ entry }) => entry.fileId === otherId)?.log
  if (!log) return
  const comparison = readLog(tools, fileId, (own) =>
    readLog(tools, otherId, (other) => compareLogs(own, other, tools.now())),
  )
  if (!comparison.ok) return
  const hadParted = comparison.value.relation === 'parted'
  rememberSettled(tools.folder.settledPath, {
    chosenId: fileId,
    otherId,
    otherHead: log.head,
    hadParted,
  })
}
