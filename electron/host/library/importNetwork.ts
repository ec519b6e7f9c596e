import { rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, resolve, win32 } from 'node:path'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import type { HostPlatform } from '../hostPlatform.ts'
import { checkNetworkFile } from '../storage/checkNetworkFile.ts'
import { allCompanionsOf } from '../storage/companionFiles.ts'
import { copyClosedFile } from '../storage/copyClosedFile.ts'
import { readFileHeader } from '../storage/fileHeader.ts'
import { isBusyElsewhere } from '../storage/isBusyElsewhere.ts'
import { isOpenHere, realPathOf } from '../storage/openHere.ts'
import { openNetworkFile } from '../storage/openNetworkFile.ts'
import { attempt } from '../storage/storageProblem.ts'
import { placeWhole } from '../storage/writeWhole.ts'
import type { LibraryFolder } from './libraryFolder.ts'

/**
 * Takes a file in from a stick, a mail or a drop, as a copy. All of it is checked before it gets a
 * place; the original is only read. A file that already lies in the library is simply found.
 */
export function importNetwork(
  folder: LibraryFolder,
  source: string | Uint8Array,
  name: string,
  platform: Pick<HostPlatform, 'now' | 'newId'>,
): Result<{ readonly fileId: string }, LibraryProblem> {
  const work = folder.workPath(platform.newId())
  return attempt(() => {
    const own = typeof source === 'string' ? ownFileId(folder, source) : undefined
    if (own) return succeed({ fileId: own })
    try {
      folder.make()
      const taken = typeof source === 'string' ? takeFile(source, work) : takeBytes(source, work)
      if (!taken.ok) return taken
      const whole = makeWhole(work, folder.workPath(`${platform.newId()}-before`), platform.now)
      if (!whole.ok) return whole
      // What a browser or mail calls the file may have a path of either kind before it.
      return folder.placeAs(win32.basename(name).replace(/\.samling$/i, ''), (target) =>
        attempt(() => (placeWhole(work, target) ? succeed(undefined) : fail({ reason: 'nameTaken' }))),
      )
    } finally {
      for (const left of [work, ...allCompanionsOf(work)]) rmSync(left, { force: true })
    }
  })
}

function ownFileId(folder: LibraryFolder, source: string): string | undefined {
  const path = realPathOf(resolve(source))
  const fileId = basename(path)
  return dirname(path) === realPathOf(folder.path) && folder.pathOf(fileId).ok ? fileId : undefined
}

function takeFile(source: string, work: string): Result<void, LibraryProblem> {
  const path = realPathOf(resolve(source))
  if (!statSync(path).isFile()) return fail({ reason: 'notSamling' })
  if (isOpenHere(path) || isBusyElsewhere(path)) return fail({ reason: 'busy' })
  const header = readFileHeader(path)
  if (!header.ok) return header
  copyClosedFile(path, work)
  return succeed(undefined)
}

function takeBytes(bytes: Uint8Array, work: string): Result<void, LibraryProblem> {
  writeFileSync(work, bytes)
  return succeed(undefined)
}

/** Checked in every way, and brought together into one file by opening and closing it. */
function makeWhole(work: string, beforeFolder: string, now: () => number): Result<void, LibraryProblem> {
  const checked = checkNetworkFile(work)
  if (!checked.ok) return fail(checked.failure.problem)
  try {
    // An older file is brought up to date; as it was before, it still lies where it was taken from.
    const opened = openNetworkFile(work, { now, backupFolder: beforeFolder })
    if (!opened.ok) return opened
    opened.value.close()
    return succeed(undefined)
  } finally {
    rmSync(beforeFolder, { recursive: true, force: true })
  }
}
