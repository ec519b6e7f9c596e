import type { Id } from '../../../shared/core/ids.ts'
import { fail, type Result } from '../../../shared/core/result.ts'
import type { State } from '../../../shared/core/state.ts'
import type { ExportChoices } from '../../../shared/sync/exportChoices.ts'
import type { HostMessage } from '../../../shared/sync/protocol.ts'
import type { LibraryProblem, Requests } from '../../../shared/sync/requests.ts'
import type { WorkbookOrigin } from '../excel/workbookMark.ts'
import type { Pictures } from './createPictureShelf.ts'

export type ExportProgress = Omit<Extract<HostMessage, { type: 'exportProgress' }>, 'type' | 'exportId'>
type Exported = Result<Requests['workbook.export']['answer'], LibraryProblem>

export interface ExportOrder {
  readonly exportId: Id
  readonly state: State
  readonly folder: string
  /** null = the network's and everybody's. */
  readonly municipalityId: Id | null
  readonly choices: ExportChoices
  /** The state is the one kept when the chosen gathering was checked out, then (ms since 1970, UTC). */
  readonly checkedOutAt: number | null
  readonly origin: WorkbookOrigin | null
  readonly pictures: Pictures
  /** Ms since 1970, UTC. */
  readonly now: number
}

/** Where workbooks are ordered: one export at a time, told of as it goes, and ended when somebody says so. */
export interface ExportDesk {
  readonly run: (order: ExportOrder) => Promise<Exported>
  /** Under way or waiting; an unknown one is nothing. */
  readonly cancel: (exportId: Id) => void
  readonly close: () => Promise<void>
}

export function createExportDesk(tell: (message: HostMessage) => void): ExportDesk {
  const underWay = new Map<Id, { isCancelled: boolean }>()
  let queue: Promise<unknown> = Promise.resolve()

  const runNow = async (
    order: ExportOrder,
    { isCancelled }: { isCancelled: () => boolean },
  ): Promise<Exported> => {
    const { exportId, state, folder, municipalityId, choices, checkedOutAt, origin, now } = order
    if (isCancelled()) return fail({ reason: 'cancelled', folder, files: [] })
    // The Excel library is a quarter of a second to load; starting must not wait for what comes last.
    const { exportWorkbooks } = await import('../excel/exportWorkbooks.ts')
    const progress = (step: ExportProgress): void => tell({ type: 'exportProgress', exportId, ...step })
    const files = await exportWorkbooks(state, folder, municipalityId, {
      now,
      choices,
      checkedOutAt,
      origin,
      progress,
      isCancelled,
    })
    return files.ok ? { ok: true, value: { folder, files: files.value } } : files
  }
  return {
    run(order) {
      const entry = { isCancelled: false }
      underWay.set(order.exportId, entry)
      const running = queue
        .then(() => runNow(order, { isCancelled: () => entry.isCancelled }))
        .finally(() => underWay.delete(order.exportId))
      queue = running.catch(() => undefined)
      return running
    },
    cancel(exportId) {
      const entry = underWay.get(exportId)
      if (entry) entry.isCancelled = true
    },
    async close() {
      for (const entry of underWay.values()) entry.isCancelled = true
      await queue
    },
  }
}
