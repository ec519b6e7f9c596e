import type { ComponentType } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import type { Result } from '../../shared/core/result.ts'
import type { ListFileProblem } from '../../shared/sync/listFile.ts'
import type { ReadBackPlan, WorkbookRead } from '../../shared/sync/readBack.ts'
import type { ListProblem } from '../../shared/texts/sections/intake.ts'

/** What a file turned out to be, whatever it is called. */
export type OpenedFile<List> =
  | { readonly kind: 'readBack'; readonly plan: ReadBackPlan }
  /** `networkName`: one of ours, made of another network than the one that is open; null = from anywhere. */
  | { readonly kind: 'list'; readonly list: List; readonly networkName: string | null }

export type ReadWorkbook = (file: File) => Promise<Result<WorkbookRead, ListFileProblem>>

export interface ListIntakeProps<List> {
  readonly list: List
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly onClose: () => void
}

/** What the entrance for files borrows from the feature that knows lists of cards. */
export interface FileParts<List> {
  readonly open: (file: File, readWorkbook: ReadWorkbook) => Promise<Result<OpenedFile<List>, ListProblem>>
  /** Stands over that municipality's map. */
  readonly ListIntake: ComponentType<ListIntakeProps<List>>
}
