import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import type { CellProblem, RowNotes } from './cellNotes.ts'
import type { ListColumn } from './listColumns.ts'
import type { RowDeeds } from './rowDeeds.ts'

/** What every cell of a row works with. */
export interface ListRowContext {
  readonly card: CardOnMap
  /** As it is read and spoken: without soft hyphens. */
  readonly name: string
  readonly notes: RowNotes | undefined
  readonly deeds: RowDeeds
  /** What is wrong or missing in a cell, and the id of the words that say it. */
  readonly problemIn: (column: ListColumn) => (CellProblem & { readonly id: string }) | undefined
}
