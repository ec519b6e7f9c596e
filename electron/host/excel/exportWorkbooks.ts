import type { Id } from '../../../shared/core/ids.ts'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { State } from '../../../shared/core/state.ts'
import type { ExportChoices } from '../../../shared/sync/exportChoices.ts'
import type { ExportedFile, LibraryProblem } from '../../../shared/sync/requests.ts'
import { diskFiles, type ExportFiles } from '../exports/exportFiles.ts'
import { saveMade } from '../exports/saveMade.ts'
import { makeFiles } from './makeFiles.ts'
import type { WorkbookOrigin } from './workbookMark.ts'
import { localDay } from './write/calendarDay.ts'

export interface ExportOptions {
  /** Ms since 1970, UTC; the file is dated by the machine's own calendar. */
  readonly now: number
  readonly choices?: Partial<ExportChoices>
  /** The state is the one kept when the chosen gathering was checked out, then. */
  readonly checkedOutAt?: number | null
  /** What the state was made of, so that the workbooks find their way home. */
  readonly origin?: WorkbookOrigin | null
  readonly files?: ExportFiles
}

/**
 * Writes one municipality's workbook, or (`null`) the network's and everybody's, into `folder`,
 * which is made if needed, in this very thread: for the command line. Each file is whole or not
 * there; a failure stops at the file it concerns and leaves those already written.
 */
export async function exportWorkbooks(
  state: State,
  folder: string,
  municipalityId: Id | null,
  { now, choices = {}, checkedOutAt = null, origin = null, files = diskFiles }: ExportOptions,
): Promise<Result<readonly ExportedFile[], LibraryProblem>> {
  const exported: ExportedFile[] = []
  let problem: LibraryProblem | null = null
  const options = { ...choices, checkedOutAt, origin, day: localDay(now) }
  const isFound = await makeFiles(
    { state, municipalityId, options },
    {
      progress: () => undefined,
      async take(file) {
        const saved = await saveMade(files, folder, file)
        if (saved.ok) exported.push(saved.value)
        else problem = saved.failure
        return saved.ok
      },
    },
  )
  if (problem) return fail(problem)
  return isFound ? succeed(exported) : fail({ reason: 'notFound' })
}
