import { join } from 'node:path'
import type { Result } from '../../../shared/core/result.ts'
import type { ExportedFile, LibraryProblem } from '../../../shared/sync/requests.ts'
import { isUntouched, workbookOwner } from '../excel/isUntouched.ts'
import type { MadeFile } from '../excel/makeFiles.ts'
import type { ExportFiles } from './exportFiles.ts'
import { type ExportTarget, saveExport } from './saveExport.ts'

/** Gives a finished file its place in the folder: over an older one of the same owner that nobody has worked in, else beside it. */
export function saveMade(
  files: ExportFiles,
  root: string,
  { folder, stem, ending, bytes }: MadeFile,
): Promise<Result<ExportedFile, LibraryProblem>> {
  // A CSV file says nothing of who wrote it last: only one that is the same may be written over.
  const whyKept: ExportTarget['whyKept'] = (existing) => {
    if (ending === '.csv') return existing.equals(bytes) ? null : 'taken'
    if (!isUntouched(existing)) return 'taken'
    const owner = workbookOwner(bytes)
    return owner !== null && workbookOwner(existing) === owner ? null : 'another'
  }
  return saveExport(files, folder === null ? root : join(root, folder), { stem, ending, whyKept }, bytes)
}
