import { join } from 'node:path'
import type { Result } from '../../../shared/core/result.ts'
import type { ExportedFile, LibraryProblem } from '../../../shared/sync/requests.ts'
import { isUntouched } from '../excel/isUntouched.ts'
import type { MadeFile } from '../excel/makeFiles.ts'
import type { ExportFiles } from './exportFiles.ts'
import { saveExport } from './saveExport.ts'

/** Gives a finished file its place in the folder: over an older one that nobody has worked in, else beside it. */
export function saveMade(
  files: ExportFiles,
  root: string,
  { folder, stem, ending, bytes }: MadeFile,
): Promise<Result<ExportedFile, LibraryProblem>> {
  // A CSV file says nothing of who wrote it last: only one that is the same may be written over.
  const mayReplace = (existing: Buffer): boolean =>
    ending === '.xlsx' ? isUntouched(existing) : existing.equals(bytes)
  return saveExport(files, folder === null ? root : join(root, folder), { stem, ending, mayReplace }, bytes)
}
