import type { Id } from '../../../shared/core/ids.ts'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { State } from '../../../shared/core/state.ts'
import { selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import type { ExportChoices } from '../../../shared/sync/exportChoices.ts'
import type { ExportedFile, LibraryProblem } from '../../../shared/sync/requests.ts'
import { diskFiles, type ExportFiles } from '../exports/exportFiles.ts'
import { saveExport } from '../exports/saveExport.ts'
import { isUntouched } from './isUntouched.ts'
import type { WorkbookModel } from './sheetModel.ts'
import type { WorkbookOrigin } from './workbookMark.ts'
import { municipalityWorkbook, networkWorkbook, type WorkbookOptions } from './workbookModel.ts'
import { localDay } from './write/calendarDay.ts'
import { fileNames } from './write/sanitise.ts'
import { writeWorkbook } from './write/writeWorkbook.ts'

export interface ExportOptions {
  /** Ms since 1970, UTC; the file is dated by the machine's own calendar. */
  readonly now: number
  readonly choices?: Partial<ExportChoices>
  /** The state is the one kept when the chosen gathering was checked out, then. */
  readonly checkedOutAt?: number | null
  /** What the state was made of, so that the workbooks find their way home. */
  readonly origin?: WorkbookOrigin | null
  readonly files?: ExportFiles
  readonly progress?: (step: { readonly done: number; readonly of: number; readonly name: string }) => void
  /** Asked between workbooks. */
  readonly isCancelled?: () => boolean
}

/**
 * Writes one municipality's workbook, or (`null`) the network's and everybody's, into `folder`,
 * which is made if needed. Each file is whole or not there; a failure stops at the file it
 * concerns and leaves those already written.
 */
export async function exportWorkbooks(
  state: State,
  folder: string,
  municipalityId: Id | null,
  {
    now,
    choices = {},
    checkedOutAt = null,
    origin = null,
    files = diskFiles,
    progress,
    isCancelled,
  }: ExportOptions,
): Promise<Result<readonly ExportedFile[], LibraryProblem>> {
  const models = workbooksFor(state, municipalityId, { ...choices, checkedOutAt, origin, day: localDay(now) })
  if (!models) return fail({ reason: 'notFound' })
  const names = fileNames(models.map(({ day, owner }) => `${day} ${owner}`))
  const exported: ExportedFile[] = []
  for (const [index, model] of models.entries()) {
    progress?.({ done: index, of: models.length, name: model.owner })
    if (isCancelled?.()) return fail({ reason: 'cancelled', folder, files: exported })
    const target = { stem: names[index] ?? model.day, ending: '.xlsx', mayReplace: isUntouched }
    const saved = await saveExport(files, folder, target, await writeWorkbook(model))
    if (!saved.ok) return saved
    exported.push(saved.value)
  }
  return succeed(exported)
}

function workbooksFor(
  state: State,
  municipalityId: Id | null,
  options: WorkbookOptions,
): readonly WorkbookModel[] | undefined {
  if (municipalityId !== null) {
    const model = municipalityWorkbook(state, municipalityId, options)
    return model && [model]
  }
  const network = networkWorkbook(state, options)
  if (!network) return undefined
  const own = selectMunicipalities(state).flatMap(({ id }) => municipalityWorkbook(state, id, options) ?? [])
  return [network, ...own]
}
