import type { Id } from '../../../../shared/core/ids.ts'
import type { CellProblem, DifferenceRemark } from '../../../../shared/sync/readBack.ts'
import { cellAt, type ReadRow } from '../../listFile/ownWorkbook.ts'
import { type CellValue, type Column, isFormula } from '../sheetModel.ts'
import type { ExpectedRow } from './expectedTable.ts'
import type { CellFinding, SheetFindings } from './finding.ts'
import { isSameCell, plainRead, plainValue, textOf } from './plainCell.ts'
import { addressOf, type SheetPair } from './sheetPair.ts'
import { takeCell } from './takeCell.ts'

/** Never changed by a person: told of, not taken. */
const isLocked = ({ kind, isDerived, isSetOnce }: Column): boolean =>
  kind === 'id' || isDerived === true || isSetOnce === true

interface Said {
  readonly current: ExpectedRow
  readonly before: ExpectedRow | undefined
  readonly isByName: boolean
  /** What the row is called when it is told of. */
  readonly name: string
  readonly remark?: DifferenceRemark
}

/** The cells of a row that say something else than `current`, and did not say so when the workbook was made. */
export function compareRow(pair: SheetPair, id: Id, row: ReadRow, said: Said): SheetFindings {
  const findings: CellFinding[] = []
  const problems: CellProblem[] = []
  const { found, base, taker, language } = pair
  const { name, isByName, remark = null } = said
  for (const { column, at } of found.columns) {
    if (isLocked(column)) continue
    const cell = cellAt(row, at)
    const read = plainRead(cell)
    const current = plainValue(said.current.get(column.key), column)
    const before = said.before && plainValue(said.before.get(column.key), column)
    if (cell.kind !== 'error' && isSameCell(read, before ?? current, column)) continue
    if (cell.kind !== 'error' && isSameCell(read, current, column)) continue
    const address = addressOf(row, at)
    const taken = takeCell(cell, column, taker.texts[column.key], language)
    const inWorkbook = textOf(read)
    if (!taken.ok) {
      problems.push({
        ...{ sheet: found.name, address, column: column.title, value: inWorkbook },
        ...taken.failure,
      })
      continue
    }
    const isOurs = before !== undefined && !isSameCell(before, current, column)
    findings.push({
      ...{ what: 'cell', kind: isOurs ? 'conflict' : 'changed', id, name, address, column },
      ...{ value: taken.value, inWorkbook, inSamling: textOf(current) },
      before: base && before ? textOf(before) : null,
      ...{ isByName, remark },
    })
  }
  return { findings, problems: [...problems, ...lockedCells(pair, row, said, findings.length > 0)] }
}

/** Locked cells somebody has written over. What was only counted on, or follows another cell, is not told of. */
function lockedCells(
  { found }: SheetPair,
  row: ReadRow,
  { current, before }: Said,
  hasChanges: boolean,
): readonly CellProblem[] {
  if (!before) return []
  return found.columns.flatMap(({ column, at }): CellProblem[] => {
    if (!isLocked(column) || column.kind === 'id') return []
    const cell = cellAt(row, at)
    const expected = before.get(column.key)
    if (cell.kind !== 'empty' && (cell.isFormula || cell.kind === 'error')) return []
    if (isFormula(expected) && hasChanges) return []
    const read = plainRead(cell)
    const isKnown = [expected, current.get(column.key)].some((value) =>
      isSameCell(read, plainValue(value, column), column),
    )
    if (isKnown) return []
    return [
      {
        ...{ sheet: found.name, address: addressOf(row, at), column: column.title },
        ...{ value: textOf(read), reason: reasonOf(column, expected), hint: '' },
      },
    ]
  })
}

/** Why a locked cell is locked, for whoever wrote over it. */
function reasonOf({ key }: Column, expected: CellValue | undefined): CellProblem['reason'] {
  if (key === 'chosen') return 'chosenByGroup'
  return isFormula(expected) ? 'calculated' : 'locked'
}
