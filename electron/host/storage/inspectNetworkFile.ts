import { type Result, succeed } from '../../../shared/core/result.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { type NetworkSummary, readSummary } from './networkSummary.ts'
import { readClosedFile } from './readClosedFile.ts'

/** What a closed file holds, for a list. */
export const inspectNetworkFile = (path: string): Result<NetworkSummary, LibraryProblem> =>
  readClosedFile(path, (db, { records }) => succeed(readSummary(db, records)))
