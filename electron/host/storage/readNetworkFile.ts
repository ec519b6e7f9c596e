import type { AnyRecord } from '../../../shared/core/change.ts'
import { type Result, succeed } from '../../../shared/core/result.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import type { WorkbookOrigin } from '../excel/workbookMark.ts'
import { readClosedFile } from './readClosedFile.ts'
import { readOrigin } from './readOrigin.ts'

export interface ClosedNetwork {
  readonly records: readonly AnyRecord[]
  readonly origin: WorkbookOrigin | null
}

/** The records of a closed file, as they are, and where its workbooks come from. */
export const readNetworkFile = (path: string): Result<ClosedNetwork, LibraryProblem> =>
  readClosedFile(path, (db, { records }) => succeed({ records, origin: readOrigin(db) }))
