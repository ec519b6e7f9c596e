import type { Id } from '../core/ids.ts'
import type { Language } from '../packs/language.ts'

export const exportFormats = ['excel', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What a person wants in the workbooks. Asked for before each export, and remembered. */
export interface ExportChoices {
  readonly format: ExportFormat
  /** null = each municipality's own. */
  readonly language: Language | null
  /** Attitude, engagement, notes and reasons: what a group thinks of others. Personal data. */
  readonly hasJudgements: boolean
  /** The map as the group saw it, a PNG the page has painted and handed in beforehand. */
  readonly hasPictures: boolean
  /** The gathering the workbook tells of; null = the newest. What came after it is left out. */
  readonly gatheringId: Id | null
}

export const plainChoices: ExportChoices = {
  format: 'excel',
  language: null,
  hasJudgements: true,
  hasPictures: true,
  gatheringId: null,
}
