import type { Refusal } from '../../../shared/core/refusal.ts'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'

export const damaged: LibraryProblem = { reason: 'damaged', setAside: null, copyFrom: null }

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The first prefix that fits; SQLite's extended codes begin with the plain one. Codes that say our SQL is wrong are absent. */
const bySqliteCode: readonly (readonly [string, LibraryProblem])[] = [
  ['SQLITE_CORRUPT', damaged],
  ['SQLITE_NOTADB', damaged],
  ['SQLITE_IOERR_SHORT_READ', damaged],
  ['SQLITE_FORMAT', damaged],
  ['SQLITE_MISMATCH', damaged],
  ['SQLITE_BUSY', { reason: 'busy' }],
  ['SQLITE_LOCKED', { reason: 'busy' }],
  ['SQLITE_READONLY', { reason: 'readOnly' }],
  ['SQLITE_PERM', { reason: 'readOnly' }],
  ['SQLITE_FULL', { reason: 'full' }],
  ['SQLITE_TOOBIG', { reason: 'tooLarge' }],
  ['SQLITE_IOERR', { reason: 'failed' }],
  ['SQLITE_CANTOPEN', { reason: 'failed' }],
  ['SQLITE_PROTOCOL', { reason: 'failed' }],
  ['SQLITE_NOMEM', { reason: 'failed' }],
]

const bySystemCode: Readonly<Record<string, LibraryProblem>> = {
  ENOENT: { reason: 'notFound' },
  ENOTDIR: { reason: 'notFound' },
  EISDIR: { reason: 'notSamling' },
  EACCES: { reason: 'readOnly' },
  EPERM: { reason: 'readOnly' },
  EROFS: { reason: 'readOnly' },
  ENOSPC: { reason: 'full' },
  EDQUOT: { reason: 'full' },
  EBUSY: { reason: 'busy' },
  EEXIST: { reason: 'nameTaken' },
  ENAMETOOLONG: { reason: 'failed' },
  EIO: { reason: 'failed' },
  EMFILE: { reason: 'failed' },
  ELOOP: { reason: 'failed' },
}

/** What an error from SQLite or the file system means to a person; undefined = a mistake in our code. */
export function problemOf(error: unknown): LibraryProblem | undefined {
  const code = codeOf(error)
  if (code.startsWith('SQLITE_')) return bySqliteCode.find(([prefix]) => code.startsWith(prefix))?.[1]
  return bySystemCode[code]
}

/** The boundary around work on files: expected failures come back as problems, our own mistakes still throw. */
export function attempt<Value>(work: () => Result<Value, LibraryProblem>): Result<Value, LibraryProblem> {
  try {
    return work()
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    return fail(problem)
  }
}

/** As `attempt`, for work that takes its time. */
export async function attemptLater<Value>(
  work: () => Promise<Result<Value, LibraryProblem>>,
): Promise<Result<Value, LibraryProblem>> {
  try {
    return await work()
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    return fail(problem)
  }
}

/** The boundary around one commit: what a full or locked disk means to the command that was asked. */
export function attemptCommit(work: () => void): Result<void, Refusal> {
  try {
    return succeed(work())
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    if (problem.reason === 'full') return fail({ reason: 'storageFull' })
    if (problem.reason === 'readOnly') return fail({ reason: 'storageReadOnly' })
    return fail({ reason: 'storageFailed' })
  }
}
