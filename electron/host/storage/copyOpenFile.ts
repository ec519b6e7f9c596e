import { rmSync } from 'node:fs'
import type { Model } from '../../../shared/core/model.ts'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { Sqlite, type SqliteDatabase } from './sqlite.ts'
import { attempt, attemptLater } from './storageProblem.ts'
import { verifyNetworkFile } from './verifyNetworkFile.ts'
import { placeWhole } from './writeWhole.ts'

/** Copies an open file page by page between other work; what is written meanwhile comes along. */
export async function copyOpenFile(
  db: SqliteDatabase,
  target: string,
  model: Model,
): Promise<Result<void, LibraryProblem>> {
  const part = `${target}.part`
  return attemptLater(async () => {
    try {
      rmSync(part, { force: true })
      if (!(await backupUnlessClosed(db, part))) return fail({ reason: 'failed' })
      const finished = finishCopy(part, model)
      if (!finished.ok) return finished
      return placeWhole(part, target) ? succeed(undefined) : fail({ reason: 'nameTaken' })
    } finally {
      for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(part + suffix, { force: true })
    }
  })
}

/** False when the network was closed half-way: there is nothing left to copy from, and nothing is wrong. */
async function backupUnlessClosed(db: SqliteDatabase, part: string): Promise<boolean> {
  try {
    await db.backup(part)
    return true
  } catch (error) {
    if (!db.open) return false
    throw error
  }
}

/** A page-by-page copy has the WAL mark of its original; a copy that is handed over must stand alone. */
function finishCopy(part: string, model: Model): Result<void, LibraryProblem> {
  return attempt(() => {
    const copy = new Sqlite(part)
    try {
      copy.pragma('journal_mode = DELETE')
      const verified = verifyNetworkFile(copy, {
        model,
        depth: 'opening',
        keepBeforeMigration: () => undefined,
      })
      return verified.ok ? succeed(undefined) : fail(verified.failure.problem)
    } finally {
      copy.close()
    }
  })
}
