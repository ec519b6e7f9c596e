import { statSync } from 'node:fs'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import { model } from '../../../shared/features/model.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { readFileHeader } from './fileHeader.ts'
import { isBusyElsewhere } from './isBusyElsewhere.ts'
import { isOpenHere } from './openHere.ts'
import { withScratchCopy } from './scratchCopy.ts'
import { Sqlite } from './sqlite.ts'
import { problemOf } from './storageProblem.ts'
import { type VerifyFailure, verifyNetworkFile } from './verifyNetworkFile.ts'

export interface CheckedFile {
  readonly events: number
  readonly records: number
}

const fallen = (problem: LibraryProblem, detail?: string): Result<never, VerifyFailure> =>
  fail({ problem, findings: detail ? [{ kind: 'structure', detail }] : [] })

/**
 * Everything that can be checked: SQLite's structure, the whole hash chain, every record, and that
 * replaying the log gives the records. Works on a copy, so the file is never changed.
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
    return succeed({ events: verified.value.head.seq, records: verified.value.records.length })
  } finally {
    db.close()
  }
}
