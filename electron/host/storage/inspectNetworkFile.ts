import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import { model } from '../../../shared/features/model.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { readFileHeader } from './fileHeader.ts'
import { isBusyElsewhere } from './isBusyElsewhere.ts'
import { type NetworkSummary, readSummary } from './networkSummary.ts'
import { isOpenHere } from './openHere.ts'
import { withScratchCopy } from './scratchCopy.ts'
import { Sqlite } from './sqlite.ts'
import { attempt } from './storageProblem.ts'
import { verifyNetworkFile } from './verifyNetworkFile.ts'

/** What a closed file holds, for a list; looks at a copy, so even a damaged file stays as it is. */
export function inspectNetworkFile(path: string): Result<NetworkSummary, LibraryProblem> {
  return attempt(() => {
    if (isOpenHere(path)) return fail({ reason: 'busy' })
    if (isBusyElsewhere(path)) return fail({ reason: 'busy' })
    const header = readFileHeader(path)
    if (!header.ok) return header
    return withScratchCopy(path, (copy) => attempt(() => inspectCopy(copy)))
  })
}

function inspectCopy(copy: string): Result<NetworkSummary, LibraryProblem> {
  const db = new Sqlite(copy, { fileMustExist: true })
  try {
    const verified = verifyNetworkFile(db, { model, depth: 'opening', keepBeforeMigration: () => undefined })
    return verified.ok ? succeed(readSummary(db, verified.value.records)) : fail(verified.failure.problem)
  } finally {
    db.close()
  }
}
