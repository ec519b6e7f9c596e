import { statSync } from 'node:fs'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import { model } from '../../../shared/features/model.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { readClosingEvents } from './closingEvents.ts'
import { readFileHeader } from './fileHeader.ts'
import type { Finding } from './finding.ts'
import { isBusyElsewhere } from './isBusyElsewhere.ts'
import { isOpenHere } from './openHere.ts'
import { withScratchCopy } from './scratchCopy.ts'
import { Sqlite } from './sqlite.ts'
import { problemOf } from './storageProblem.ts'
import { type VerifyFailure, verifyNetworkFile } from './verifyNetworkFile.ts'
import { verifyVersions } from './verifyVersions.ts'

export interface CheckedFile {
  readonly events: number
  readonly records: number
  /** Gatherings checked out, and what is wrong with the versions kept of them: no damage to the file itself. */
  readonly versions: number
  readonly damagedVersions: readonly Finding[]
}

const fallen = (problem: LibraryProblem, detail?: string): Result<never, VerifyFailure> =>
  fail({ problem, findings: detail ? [{ kind: 'structure', detail }] : [] })

/**
 * Everything that can be checked: SQLite's structure, the whole hash chain, every record, that
 * replaying the log gives the records, and the versions kept of gatherings. Works on a copy, so the file is never changed.
 */
export function checkNetworkFile(path: string): Result<CheckedFile, VerifyFailure> {
  try {
    if (!statSync(path).isFile()) return fallen({ reason: 'notSamling' })
    if (isOpenHere(path)) return fallen({ reason: 'busy' })
    if (isBusyElsewhere(path)) return fallen({ reason: 'busy' })
    const header = readFileHeader(path)
    if (!header.ok) return fallen(header.failure)
    return withScratchCopy(path, checkCopy)
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    return fallen(problem, String(error))
  }
}

function checkCopy(copy: string): Result<CheckedFile, VerifyFailure> {
  const db = new Sqlite(copy, { fileMustExist: true })
  try {
    const verified = verifyNetworkFile(db, { model, depth: 'whole', keepBeforeMigration: () => undefined })
    if (!verified.ok) return verified
    return succeed({
      events: verified.value.head.seq,
      records: verified.value.records.length,
      versions: readClosingEvents(db).length,
      damagedVersions: verifyVersions(db),
    })
  } finally {
    db.close()
  }
}
