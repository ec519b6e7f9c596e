import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import type { ExportedFile, LibraryProblem } from '../../../../shared/sync/requests.ts'
import type { SamlingStore } from '../../../store/samlingStore.ts'
import { breath } from '../../../ui/breath.ts'
import type { PaintMap } from '../../../ui/exportParts.ts'
import { type ExportEnd, type ExportJob, type ExportStep, noEnd } from '../../../ui/exportRun.ts'
import { type ExportOrder, type PaperPiece, planExport } from './planExport.ts'

/** An overview as a PDF, and what the file is to be called. */
export type WritePaper = (piece: PaperPiece) => Promise<{ readonly name: string; readonly pdf: Blob }>

export interface ExportWork {
  readonly store: Pick<
    SamlingStore,
    'request' | 'newId' | 'keepExportPicture' | 'saveToExports' | 'subscribeExportProgress'
  >
  readonly fileId: string
  readonly order: ExportOrder
  /** The network as it is told of. */
  readonly told: State
  readonly paintMap: PaintMap
  readonly writePaper: WritePaper
}

/** Paints the maps and hands them in, has the workbooks made, and writes the papers beside them. */
export const exportJob =
  (work: ExportWork): ExportJob =>
  async (tell, signal) => {
    const { order, told } = work
    const plan = planExport(told, order)
    const { maps, papers, workbookCount } = plan
    const of = maps.length + workbookCount + papers.length
    const exportId = work.store.newId()
    const said = (kind: ExportStep['kind'], before: number) => (done: number, name: string) =>
      tell({ kind, name, done: before + done, of })
    const unpainted = await paintMaps(work, maps, exportId, said('map', 0), signal)
    const made = await makeWorkbooks(work, exportId, workbookCount, said('workbook', maps.length), signal)
    const end = { ...noEnd, ...made, owner: plan.owner, unpainted }
    if (made.how !== 'made') return end
    return writePapers(work, papers, end, said('paper', maps.length + workbookCount), signal)
  }

type Said = (done: number, name: string) => void

/** Answers with the names of those whose map could not be painted or handed in. */
async function paintMaps(
  { store, told, order: { choices }, paintMap }: ExportWork,
  maps: ReturnType<typeof planExport>['maps'],
  exportId: Id,
  said: Said,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const unpainted: string[] = []
  for (const [index, { municipality, gatheringId }] of maps.entries()) {
    if (signal.aborted) break
    said(index, municipality.name)
    await breath()
    const picture = await paintMap(told, {
      municipalityId: municipality.id,
      gatheringId,
      language: choices.language ?? municipality.language,
      hasJudgements: choices.hasJudgements,
    })
    const kept = picture && (await store.keepExportPicture(exportId, municipality.id, picture))
    if (!kept?.ok) unpainted.push(municipality.name)
  }
  return unpainted
}

type Made = Pick<ExportEnd, 'how' | 'folder' | 'files' | 'madeBefore' | 'problem'>

async function makeWorkbooks(
  { store, fileId, order: { municipalityId, choices } }: ExportWork,
  exportId: Id,
  count: number,
  said: Said,
  signal: AbortSignal,
): Promise<Made> {
  const names: string[] = []
  const stop = store.subscribeExportProgress((progress) => {
    if (progress.exportId !== exportId) return
    if (names.at(-1) !== progress.name) names.push(progress.name)
    // The host counts in steps of its own.
    said((progress.done / Math.max(1, progress.of)) * count, progress.name)
  })
  const cancel = (): void => void store.request('workbook.cancelExport', { exportId })
  signal.addEventListener('abort', cancel, { once: true })
  try {
    if (signal.aborted) {
      // What was handed in is waiting for an export that never comes.
      cancel()
      return { ...noEnd, how: 'cancelled' }
    }
    const answer = await store.request('workbook.export', { fileId, exportId, municipalityId, choices })
    if (answer.ok) return { ...noEnd, ...answer.value, how: 'made' }
    return { ...endOf(answer.failure), madeBefore: names.slice(0, -1) }
  } finally {
    stop()
    signal.removeEventListener('abort', cancel)
  }
}

function endOf(problem: LibraryProblem): Made {
  if (problem.reason !== 'cancelled') return { ...noEnd, problem }
  const { folder, files } = problem
  return { ...noEnd, how: 'cancelled', folder, files }
}

async function writePapers(
  { store, writePaper }: ExportWork,
  papers: readonly PaperPiece[],
  end: ExportEnd,
  said: Said,
  signal: AbortSignal,
): Promise<ExportEnd> {
  const files: ExportedFile[] = [...end.files]
  for (const [index, piece] of papers.entries()) {
    if (signal.aborted) return { ...end, how: 'cancelled', files }
    said(index, piece.name)
    await breath()
    const { name, pdf } = await writePaper(piece)
    const saved = await store.saveToExports(name, pdf)
    if (!saved.ok) return { ...end, how: 'failed', problem: saved.failure, files }
    files.push(saved.value)
  }
  return { ...end, files }
}
