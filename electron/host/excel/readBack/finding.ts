import type { Id } from '../../../../shared/core/ids.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import type { CellProblem, DifferenceRemark, GoesAlong } from '../../../../shared/sync/readBack.ts'
import type { Column } from '../sheetModel.ts'
import type { Cells, TakenValue } from './cells.ts'

/** A cell that says something else than Samling does. */
export interface CellFinding {
  readonly what: 'cell'
  readonly kind: 'changed' | 'conflict'
  readonly id: Id
  readonly name: string
  readonly address: string
  readonly column: Column
  readonly value: TakenValue
  readonly inWorkbook: string
  readonly inSamling: string
  readonly before: string | null
  /** Its row had no id; see `KnownRow`. */
  readonly isByName: boolean
  readonly remark: DifferenceRemark | null
}

/** A row no record is known for; `conflict` = it was removed in Samling after the workbook was made. */
export interface NewFinding {
  readonly what: 'new'
  readonly kind: 'new' | 'conflict'
  readonly name: string
  readonly address: string
  readonly cells: Cells
  /** Whose it will be; null = the whole network's. */
  readonly municipality: Municipality | null
  readonly inWorkbook: string
  readonly remark: DifferenceRemark | null
  /** Of each column, for telling what in the row could not be taken. */
  readonly addresses: ReadonlyMap<string, { readonly address: string; readonly title: string }>
}

/** A row of the workbook as it was made that is gone from it. */
export interface GoneFinding {
  readonly what: 'gone'
  readonly id: Id
  readonly name: string
  /** Where it stood when the workbook was made. */
  readonly address: string
  readonly goesAlong: readonly GoesAlong[]
}

export type Finding = CellFinding | NewFinding | GoneFinding

export interface SheetFindings {
  readonly findings: readonly Finding[]
  readonly problems: readonly CellProblem[]
}

/** A row that would be there twice, letter for letter: whoever names it means the one that is there. */
export const isThereAlready = ({ remark }: NewFinding): boolean =>
  remark?.kind === 'alreadyThere' || remark?.kind === 'repeated'

/** Whether it is ticked when the preview opens: what takes nothing away, and nobody has to think about. */
export function isTickedAtFirst(finding: Finding): boolean {
  switch (finding.what) {
    case 'cell': {
      const { kind, before, inSamling, inWorkbook, isByName } = finding
      // Without knowing what it said then, only what fills an empty cell is known to take nothing away.
      if (kind === 'conflict' || (before === null && inSamling !== '')) return false
      return !isByName || inWorkbook !== ''
    }
    case 'new':
      return finding.kind === 'new' && finding.remark === null
    case 'gone':
      return false
  }
}
