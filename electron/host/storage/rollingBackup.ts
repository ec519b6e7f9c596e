import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Result, succeed } from '../../../shared/core/result.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { type BackupName, formatBackupName, parseBackupName } from './backupName.ts'
import { checkNetworkFile } from './checkNetworkFile.ts'
import { attemptLater, problemOf } from './storageProblem.ts'

/** Twenty backups five minutes apart is the latest sitting and the ends of those before it. */
const MOST_BACKUPS = 20
const MOST_BYTES = 200_000_000

export interface BackupSource {
  /** The start of the log's newest hash. */
  readonly mark: () => string
  readonly copyTo: (path: string) => Promise<Result<void, LibraryProblem>>
}

/** Newest first. No folder is no backups. */
export function listBackups(folder: string): readonly BackupName[] {
  try {
    const names = readdirSync(folder).flatMap((name) => parseBackupName(name) ?? [])
    return names.sort((left, right) => right.number - left.number)
  } catch (error) {
    if (!problemOf(error)) throw error
    return []
  }
}

/** Keeps one more verified copy, unless nothing has changed since the newest; then lets the oldest go. */
export function addBackup(
  folder: string,
  source: BackupSource,
  now: () => number,
): Promise<Result<'copied' | 'unchanged', LibraryProblem>> {
  return attemptLater(async () => {
    const [newest] = listBackups(folder)
    const mark = source.mark()
    if (newest?.mark === mark) return succeed('unchanged')
    mkdirSync(folder, { recursive: true })
    dropUnfinished(folder)
    const copied = await source.copyTo(join(folder, formatBackupName((newest?.number ?? 0) + 1, now(), mark)))
    if (!copied.ok) return copied
    dropOldest(folder)
    return succeed('copied')
  })
}

/** Only the one process that has the network open writes here, so what is unfinished was left by a stop. */
function dropUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/\.part(-\w+)?$/.test(name)) rmSync(join(folder, name), { force: true })
  }
}

function dropOldest(folder: string): void {
  let bytes = 0
  for (const [index, { fileName }] of listBackups(folder).entries()) {
    const path = join(folder, fileName)
    bytes += statSync(path).size
    // The newest stays however large it is.
    if (index > 0 && (index >= MOST_BACKUPS || bytes > MOST_BYTES)) rmSync(path)
  }
}

/** The newest backup that passes every check. */
export const findGoodBackup = (folder: string): BackupName | undefined =>
  listBackups(folder).find(({ fileName }) => checkNetworkFile(join(folder, fileName)).ok)
