import type { Id } from '../../../shared/core/ids.ts'
import { fail, succeed } from '../../../shared/core/result.ts'
import type { HostMessage } from '../../../shared/sync/protocol.ts'
import type { ExportedFile } from '../../../shared/sync/requests.ts'
import { diskFiles, type ExportFiles } from './exportFiles.ts'
import { type Exported, type ExportOrder, runExport } from './runExport.ts'
import { type StartWorker, startExportWorker } from './startExportWorker.ts'

export interface DeskOptions {
  readonly tell: (message: HostMessage) => void
  readonly files?: ExportFiles
  readonly startWorker?: StartWorker
}

/** Where workbooks are ordered: one export at a time, told of as it goes, and ended when somebody says so. */
export interface ExportDesk {
  readonly run: (order: ExportOrder) => Promise<Exported>
  /** Under way or waiting; an unknown one is nothing. */
  readonly cancel: (exportId: Id) => void
  /** Ends what is under way; whoever waits hears that it was cancelled. */
  readonly close: () => Promise<void>
}

/** One at a time: a heap for each of many would be more than a meeting-room PC has. */
export function createExportDesk({
  tell,
  files = diskFiles,
  startWorker = startExportWorker,
}: DeskOptions): ExportDesk {
  const orders = new Map<Id, AbortController>()
  let queue: Promise<unknown> = Promise.resolve()

  return {
    run(order) {
      const { exportId, folder } = order
      const ending = new AbortController()
      orders.set(exportId, ending)
      const made: ExportedFile[] = []
      const cancelled = (): Exported => fail({ reason: 'cancelled', folder, files: made })
      const running = queue.then(async () => {
        if (ending.signal.aborted) return cancelled()
        const problem = await runExport(order, {
          worker: startWorker(),
          signal: ending.signal,
          files,
          progress: (step) => tell({ type: 'exportProgress', exportId, ...step }),
          made: (file) => made.push(file),
        })
        if (ending.signal.aborted) return cancelled()
        return problem ? fail(problem) : succeed({ folder, files: made })
      })
      queue = running.catch(() => undefined)
      // One that only waits for its turn need not wait to hear that it will not come.
      const isWaiting = orders.size > 1
      const heard = new Promise<Exported>((resolve) => {
        if (isWaiting)
          ending.signal.addEventListener('abort', () => made.length === 0 && resolve(cancelled()))
      })
      return Promise.race([running, heard]).finally(() => orders.delete(exportId))
    },
    cancel: (exportId) => orders.get(exportId)?.abort(),
    async close() {
      for (const ending of orders.values()) ending.abort()
      await queue
    },
  }
}
