import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { Sqlite, type SqliteDatabase } from './sqlite.ts'
import { attempt } from './storageProblem.ts'

const TRIES = 6
const PAUSE_MS = 20

/**
 * Opens the file and takes the only lock, kept until the connection closes. The mode is set before
 * the first read: a file in WAL mode then needs no shared index beside it. Two processes that start
 * at once can each see the other's first lock and both be refused, so both step back and try again,
 * at different paces.
 */
export function openLocked(path: string): Result<SqliteDatabase, LibraryProblem> {
  for (let tried = 1; ; tried += 1) {
    const locked = attempt(() => lock(path))
    if (locked.ok || locked.failure.reason !== 'busy' || tried === TRIES) return locked
    pause(PAUSE_MS + (process.pid % 7) * tried)
  }
}

function lock(path: string): Result<SqliteDatabase, LibraryProblem> {
  const db = new Sqlite(path, { fileMustExist: true, timeout: 0 })
  let isLocked = false
  try {
    if (db.pragma('locking_mode = EXCLUSIVE', { simple: true }) !== 'exclusive')
      return fail({ reason: 'failed' })
    db.exec('BEGIN EXCLUSIVE')
    db.exec('COMMIT')
    isLocked = true
    return succeed(db)
  } finally {
    if (!isLocked) db.close()
  }
}

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
