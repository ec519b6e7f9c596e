import type { AnyRecord } from '../../../shared/core/change.ts'
import { type Result, succeed } from '../../../shared/core/result.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { readClosedFile } from './readClosedFile.ts'

/** The records of a closed file, as they are. */
export const readNetworkFile = (path: string): Result<readonly AnyRecord[], LibraryProblem> =>
  readClosedFile(path, (_db, { records }) => succeed(records))
