import { fail, type Result } from '../../../shared/core/result.ts'
import { model } from '../../../shared/features/model.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { readFileHeader } from './fileHeader.ts'
import { isBusyElsewhere } from './isBusyElsewhere.ts'
import { isOpenHere } from './openHere.ts'
import { withScratchCopy } from './scratchCopy.ts'
import { Sqlite, type SqliteDatabase } from './sqlite.ts'
import { attempt } from './storageProblem.ts'
import { type VerifiedFile, verifyNetworkFile } from './verifyNetworkFile.ts'

/**
 * Lets `use` read a closed file once it is known to be whole. It is given a copy, brought to today's
 * format: the file itself is left as it is, also when it is damaged or lies where nobody can write.
 */
export function readClosedFile<Value>(
  path: string,
  use: (db: SqliteDatabase, verified: VerifiedFile) => Result<Value, LibraryProblem>,
): Result<Value, LibraryProblem> {
  return attempt(() => {
    if (isOpenHere(path) || isBusyElsewhere(path)) return fail({ reason: 'busy' })
    const header = readFileHeader(path)
    if (!header.ok) return header
    return withScratchCopy(path, (copy) => attempt(() => readCopy(copy, use)))
  })
}

function readCopy<Value>(
  copy: string,
  use: (db: SqliteDatabase, verified: VerifiedFile) => Result<Value, LibraryProblem>,
): Result<Value, LibraryProblem> {
  const db = new Sqlite(copy, { fileMustExist: true })
  try {
    const verified = verifyNetworkFile(db, { model, depth: 'opening', keepBeforeMigration: () => undefined })
    return verified.ok ? use(db, verified.value) : fail(verified.failure.problem)
  } finally {
    db.close()
  }
}
