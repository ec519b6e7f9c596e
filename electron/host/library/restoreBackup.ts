import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { fileStamp } from '../storage/fileStamp.ts'
import { findGoodBackup } from '../storage/rollingBackup.ts'
import { attempt } from '../storage/storageProblem.ts'
import { placeWhole } from '../storage/writeWhole.ts'
import { EXTENSION } from './fileId.ts'
import type { LibraryFolder } from './libraryFolder.ts'

/** Puts the newest good backup beside the file as `Navn (kopi fra 2026-11-24 0215).samling`. */
export function restoreBackup(
  folder: LibraryFolder,
  fileId: string,
  { copyFrom }: { readonly copyFrom: string },
): Result<{ readonly fileId: string }, LibraryProblem> {
  return attempt(() => {
    const path = folder.pathOf(fileId)
    if (!path.ok) return path
    const backups = folder.backupFolderOf(fileId)
    const good = findGoodBackup(backups)
    if (!good) return fail({ reason: 'notFound' })
    const name = `${fileId.slice(0, -EXTENSION.length)} (${copyFrom} ${fileStamp(good.time)})`
    return folder.placeAs(name, (target) => attempt(() => placeCopy(join(backups, good.fileName), target)))
  })
}

function placeCopy(backup: string, target: string): Result<void, LibraryProblem> {
  const part = `${target}.part`
  try {
    copyFileSync(backup, part)
    return placeWhole(part, target) ? succeed(undefined) : fail({ reason: 'nameTaken' })
  } finally {
    rmSync(part, { force: true })
  }
}
