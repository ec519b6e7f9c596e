import type { AnyRecord } from '../../../shared/core/change.ts'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import { model } from '../../../shared/features/model.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { readFileHeader } from './fileHeader.ts'
import { isBusyElsewhere } from './isBusyElsewhere.ts'
import { isOpenHere } from './openHere.ts'
import { withScratchCopy } from './scratchCopy.ts'
import { Sqlite } from './sqlite.ts'
import { attempt } from './storageProblem.ts'
import { verifyNetworkFile } from './verifyNetworkFile.ts'

/** The records of a closed file, as they are; reads a copy, so the file may lie where nobody can write. */
export function readNetworkFile(path: string): Result<readonly AnyRecord[], LibraryProblem> {
  return attempt(() => {
    if (isOpenHere(path) || isBusyElsewhere(path)) return fail({ reason: 'busy' })
    const header = readFileHeader(path)
    if (!header.ok) return header
    return withScratchCopy(path, (copy) => attempt(() => readCopy(copy)))
  })
}

function readCopy(copy: string): Result<readonly AnyRecord[], LibraryProblem> {
  const db = new Sqlite(copy, { fileMustExist: true })
  try {
    const verified = verifyNetworkFile(db, { model, depth: 'opening', keepBeforeMigration: () => undefined })
    return verified.ok ? succeed(verified.value.records) : fail(verified.failure.problem)
  } finally {
    db.close()
  }
}
