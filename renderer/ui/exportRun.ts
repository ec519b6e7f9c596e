import type { Id } from '../../shared/core/ids.ts'
import type { ExportedFile, LibraryProblem } from '../../shared/sync/requests.ts'

/** What somebody who asks for Excel has in mind; the dialog begins there. */
export type ExportWish = {
  /** Where it was asked for, when that place wants to know that Excel for all was made. */
  readonly askedFrom?: Id
} & (
  | { readonly whom: 'all' }
  /** As the last time on this machine. */
  | { readonly whom: 'asBefore' }
  | { readonly whom: 'one'; readonly municipalityId: Id }
)

/** Where an export is. */
export interface ExportStep {
  readonly kind: 'map' | 'workbook' | 'paper'
  /** Whose: a municipality's or the network's name. */
  readonly name: string
  /** Pieces of work behind it, the one at hand in part, and all there are. */
  readonly done: number
  readonly of: number
}

/** How an export ended, and what there is to show for it. */
export interface ExportEnd {
  readonly how: 'made' | 'cancelled' | 'failed'
  /** Whose it was to be; null = everybody's and the network's. */
  readonly owner: string | null
  /** '' when it never came so far. */
  readonly folder: string
  readonly files: readonly ExportedFile[]
  /** Whose workbooks were made before it failed: of those the host tells no files. */
  readonly madeBefore: readonly string[]
  /** Why it failed; null = an error of our own. */
  readonly problem: LibraryProblem | null
  /** Whose map could not be painted: their workbooks are without. */
  readonly unpainted: readonly string[]
}

export type ExportRun =
  | { readonly phase: 'none' }
  | { readonly phase: 'running'; readonly step: ExportStep; readonly isCancelling: boolean }
  | { readonly phase: 'ended'; readonly end: ExportEnd }

/** Does the work, tells where it is, and stops soon after `signal` says so. */
export type ExportJob = (tell: (step: ExportStep) => void, signal: AbortSignal) => Promise<ExportEnd>

export const noEnd: ExportEnd = {
  how: 'failed',
  owner: null,
  folder: '',
  files: [],
  madeBefore: [],
  problem: null,
  unpainted: [],
}
