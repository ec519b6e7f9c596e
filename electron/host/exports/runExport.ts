import { setImmediate as breathe } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import type { AnyRecord } from '../../../shared/core/change.ts'
import type { Id } from '../../../shared/core/ids.ts'
import type { Result } from '../../../shared/core/result.ts'
import { recordsOf, type State } from '../../../shared/core/state.ts'
import type { ExportedFile, LibraryProblem, Requests } from '../../../shared/sync/requests.ts'
import type { MakingStep } from '../excel/makeFiles.ts'
import type { WorkbookOptions } from '../excel/workbookModel.ts'
import type { ExportFiles } from './exportFiles.ts'
import type { FromExportWorker, ToExportWorker } from './exportWorker.ts'
import { saveMade } from './saveMade.ts'

export type Exported = Result<Requests['workbook.export']['answer'], LibraryProblem>

export interface ExportOrder {
  readonly exportId: Id
  readonly state: State
  readonly folder: string
  /** null = the network's and everybody's. */
  readonly municipalityId: Id | null
  readonly options: WorkbookOptions
}

export interface ExportRun {
  readonly worker: Worker
  readonly signal: AbortSignal
  readonly files: ExportFiles
  readonly progress: (step: MakingStep) => void
  /** A file is whole and in its place. */
  readonly made: (file: ExportedFile) => void
}

/**
 * Has a worker make the files and puts each in its place as it comes; answers what went wrong, null = nothing.
 * Aborting ends the worker at once: what it was making is nowhere yet, and what is being written is written.
 */
export async function runExport(order: ExportOrder, run: ExportRun): Promise<LibraryProblem | null> {
  const { worker, signal, progress } = run
  let problem: LibraryProblem | null = null
  let saving: Promise<void> = Promise.resolve()
  const stop = (): void => void worker.terminate()
  signal.addEventListener('abort', stop, { once: true })

  const save = async (said: Extract<FromExportWorker, { type: 'file' }>): Promise<void> => {
    if (problem || signal.aborted) return
    const { buffer, byteOffset, byteLength } = said.bytes
    const file = { ...said.file, bytes: Buffer.from(buffer, byteOffset, byteLength) }
    const saved = await saveMade(run.files, order.folder, file)
    if (saved.ok) return run.made(saved.value)
    problem = saved.failure
    stop()
  }
  const ended = new Promise<'done' | 'notFound' | 'died'>((resolve) => {
    worker.on('message', (said: FromExportWorker) => {
      if (signal.aborted) return
      if (said.type === 'progress') progress(said.step)
      else if (said.type === 'file') saving = saving.then(() => save(said))
      else resolve(said.type)
    })
    worker.once('error', (error: Error) => {
      // Too much for its heap is an answer. Anything else is a mistake of ours: told to the person in
      // words, and to whoever looks after the machine as it is.
      if (!('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')) console.error(error)
      resolve('died')
    })
    worker.once('exit', () => resolve('died'))
  })
  await hand(order, worker, signal)
  const outcome = await ended
  try {
    await saving
  } finally {
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
  if (problem || outcome === 'done') return problem
  return { reason: outcome === 'notFound' ? 'notFound' : 'exportFailed' }
}

/** So many records cross over at a time: copying all of a large network at once would be felt in the room. */
const RECORDS_A_PART = 500

async function hand({ state, municipalityId, options }: ExportOrder, worker: Worker, signal: AbortSignal) {
  const say = (message: ToExportWorker): void => worker.postMessage(message)
  let part: AnyRecord[] = []
  for (const record of recordsOf(state)) {
    part.push(record)
    if (part.length < RECORDS_A_PART) continue
    say({ type: 'records', records: part })
    part = []
    await breathe()
    if (signal.aborted) return
  }
  say({ type: 'records', records: part })
  say({ type: 'begin', municipalityId, options })
}
