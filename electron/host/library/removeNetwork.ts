import { accessSync, constants, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { fileNameTexts } from '../../../shared/texts/sections/fileNames.ts'
import { removeBox } from '../ballots/ballotBox.ts'
import { allCompanionsOf } from '../storage/companionFiles.ts'
import { isBusyElsewhere } from '../storage/isBusyElsewhere.ts'
import { isOpenHere } from '../storage/openHere.ts'
import { attempt } from '../storage/storageProblem.ts'
import { EXTENSION } from './fileId.ts'
import type { LibraryFolder } from './libraryFolder.ts'
import { forgetFile } from './libraryIndex.ts'
import { forgetSettled } from './settledEditions.ts'

/**
 * Deletes a network for good, with everything Samling kept of it. The file itself goes last: a stop
 * half-way leaves it in the list, to be deleted again.
 */
export function removeNetwork(
  folder: LibraryFolder,
  fileId: string,
): Result<Record<string, never>, LibraryProblem> {
  return attempt(() => {
    const path = folder.pathOf(fileId)
    if (!path.ok) return path
    if (isOpenHere(path.value) || isBusyElsewhere(path.value)) return fail({ reason: 'busy' })
    accessSync(folder.path, constants.W_OK)
    removeBox(folder.ballotPathOf(fileId))
    rmSync(folder.backupFolderOf(fileId), { recursive: true, force: true })
    for (const kept of setAsideOf(folder, fileId)) rmSync(kept, { force: true })
    for (const companion of allCompanionsOf(path.value)) rmSync(companion, { force: true })
    rmSync(path.value)
    forgetFile(folder.indexPath, fileId)
    forgetSettled(folder.settledPath, fileId)
    return succeed({})
  })
}

/** What was set aside of this file, in whichever language. */
function setAsideOf(folder: LibraryFolder, fileId: string): readonly string[] {
  const stem = fileId.slice(0, -EXTENSION.length)
  return Object.values(fileNameTexts).flatMap(({ damaged, damagedFolder }) => {
    const place = folder.damagedFolderIn(damagedFolder)
    const names = existsSync(place) ? readdirSync(place) : []
    const isOf = (name: string): boolean =>
      name.startsWith(`${stem} (${damaged} `) &&
      /^\d{4}-\d\d-\d\d \d{4}/.test(name.slice(stem.length + damaged.length + 3))
    return names.filter(isOf).map((name) => join(place, name))
  })
}
