import { accessSync, constants } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import { model } from '../../../shared/features/model.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { heldSuffixesOf } from './companionFiles.ts'
import { readFileHeader } from './fileHeader.ts'
import { isBusyElsewhere } from './isBusyElsewhere.ts'
import { keepBeforeMigration } from './keepBeforeMigration.ts'
import { FILE_VERSION } from './migrations/migrations.ts'
import { createNetworkFileStore, type NetworkFile } from './networkFile.ts'
import { refreshNounViews } from './nounViews.ts'
import { isOpenHere, markOpenHere, realPathOf } from './openHere.ts'
import { openLocked } from './openLocked.ts'
import { findGoodBackup } from './rollingBackup.ts'
import { withScratchCopy } from './scratchCopy.ts'
import { type SetAsidePlace, setAside } from './setAside.ts'
import { Sqlite, type SqliteDatabase } from './sqlite.ts'
import { attempt } from './storageProblem.ts'
import { verifyNetworkFile } from './verifyNetworkFile.ts'
import { workDurably } from './workDurably.ts'

export type { NetworkFile } from './networkFile.ts'

export interface OpenOptions {
  readonly now: () => number
  /** Where a damaged file is kept as it was found; beside the file when not given. */
  readonly damagedFolder?: string
  /** Where `backUp` and migrations keep copies. Without it nothing is backed up, and migrations keep theirs beside the file. */
  readonly backupFolder?: string
  /** The mark in a damaged file's name: «skadet». */
  readonly damagedWord?: string
}

/**
 * Opens a network file for this process alone. A damaged file is never written to: it is set aside
 * as it was found, and stays where it is.
 */
export function openNetworkFile(
  givenPath: string,
  options: OpenOptions,
): Result<NetworkFile, LibraryProblem> {
  return attempt(() => {
    const path = realPathOf(givenPath)
    if (isOpenHere(path)) return fail({ reason: 'busy' })
    const opened = attempt(() => openWhole(path, options))
    if (opened.ok || opened.failure.reason !== 'damaged') return opened
    // A file that somebody is writing to looks damaged from the outside.
    if (isBusyElsewhere(path)) return fail({ reason: 'busy' })
    const copyFrom = options.backupFolder ? (findGoodBackup(options.backupFolder)?.time ?? null) : null
    return fail({ reason: 'damaged', setAside: setAside(path, placeOf(path, options)), copyFrom })
  })
}

const placeOf = (path: string, options: OpenOptions): SetAsidePlace => ({
  folder: options.damagedFolder ?? dirname(path),
  word: options.damagedWord ?? 'skadet',
  time: options.now(),
})

function openWhole(path: string, options: OpenOptions): Result<NetworkFile, LibraryProblem> {
  const header = readFileHeader(path)
  if (!header.ok) return header
  const { version, isInWalMode } = header.value
  if (version > FILE_VERSION) return fail({ reason: 'newer', version, supported: FILE_VERSION })
  accessSync(path, constants.R_OK | constants.W_OK)
  accessSync(dirname(path), constants.W_OK)
  const held = heldSuffixesOf(path)
  const isUnclean = isInWalMode || held.length > 0
  if (isUnclean) {
    if (isBusyElsewhere(path)) return fail({ reason: 'busy' })
    // Opening in place brings the companions' changes in for good, so they are tried on a copy first.
    const trial = withScratchCopy(path, verifyScratch)
    if (!trial.ok) return trial
  }
  const locked = openLocked(path)
  if (!locked.ok) return locked
  const found = !isUnclean ? 'clean' : held.length > 0 ? 'recovered' : 'journalMissing'
  return attemptOrClose(locked.value, () => startWork(locked.value, path, found, options))
}

/** Every link: a stop that was not clean is when half-written, mixed or stale files arise. */
const verifyScratch = (copy: string): Result<void, LibraryProblem> =>
  attempt(() => {
    const db = new Sqlite(copy, { fileMustExist: true })
    try {
      const verified = verifyNetworkFile(db, {
        model,
        depth: 'afterCrash',
        keepBeforeMigration: () => undefined,
      })
      return verified.ok ? succeed(undefined) : fail(verified.failure.problem)
    } finally {
      db.close()
    }
  })

function startWork(
  db: SqliteDatabase,
  path: string,
  found: NetworkFile['found'],
  options: OpenOptions,
): Result<NetworkFile, LibraryProblem> {
  const folder = options.backupFolder ?? dirname(path)
  const verified = verifyNetworkFile(db, {
    model,
    depth: 'opening',
    keepBeforeMigration: (old, version) => keepBeforeMigration(old, version, folder, basename(path)),
  })
  if (!verified.ok) return fail(verified.failure.problem)
  workDurably(db)
  refreshNounViews(db, model)
  const onClose = markOpenHere(path)
  const backups = options.backupFolder ? { folder: options.backupFolder, now: options.now } : undefined
  return succeed(createNetworkFileStore({ db, path, found, verified: verified.value, backups, onClose }))
}

function attemptOrClose<Value>(
  db: SqliteDatabase,
  work: () => Result<Value, LibraryProblem>,
): Result<Value, LibraryProblem> {
  let isOpened = false
  try {
    const opened = work()
    isOpened = opened.ok
    return opened
  } finally {
    if (!isOpened) db.close()
  }
}
