import type { Id } from '../../../../shared/core/ids.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import type { CellProblem } from '../../../../shared/sync/readBack.ts'
import { cellAt, type ReadRow } from '../../listFile/ownWorkbook.ts'
import { type CellValue, type Column, isFormula } from '../sheetModel.ts'
import { type ExpectedRow, nameOfRow } from './expectedTable.ts'
import type { CellFinding, Finding, GoneFinding, SheetFindings } from './finding.ts'
import { type Breathe, inTurns } from './inTurns.ts'
import { markNamesakes } from './markNamesakes.ts'
import { matchRows } from './matchRows.ts'
import { readNewRow } from './newRow.ts'
import { isSameCell, plainRead, plainValue, textOf } from './plainCell.ts'
import { addressOf, type SheetPair } from './sheetPair.ts'
import { takeCell } from './takeCell.ts'

export interface Comparison extends SheetPair {
  /** Those whose rows the workbook has. */
  readonly municipalities: readonly Municipality[]
  readonly scope: 'municipality' | 'network'
}

/** Never changed by a person: told of, not taken. */
export const isLocked = ({ kind, isDerived, isSetOnce }: Column): boolean =>
  kind === 'id' || isDerived === true || isSetOnce === true

/**
 * Everything one sheet says that Samling does not, in the order of the sheet. Cells are compared three ways
 * where it is known what the workbook said when it was made, else two ways.
 */
export async function compareSheet(pair: Comparison, breathe: Breathe): Promise<SheetFindings> {
  const { now, base, taker } = pair
  const { known, fresh, problems } = matchRows(pair)
  const all: { readonly at: number; readonly findings: readonly Finding[] }[] = []
  const told = [...problems]
  for await (const { id, row, isByName } of inTurns(known, breathe)) {
    const current = now.rows.get(id)
    const before = base?.rows.get(id)
    if (current) {
      const compared = compareRow(pair, id, row, { current, before, isByName })
      all.push({ at: row.number, findings: compared.findings })
      told.push(...compared.problems)
    } else if (
      before &&
      compareRow(pair, id, row, { current: before, before, isByName }).findings.length > 0
    ) {
      const taken = readNewRow(pair, row, 'conflict')
      all.push({ at: row.number, findings: taken.findings })
      told.push(...taken.problems)
    }
  }
  for await (const row of inTurns(fresh, breathe)) {
    const taken = readNewRow(pair, row, 'new')
    all.push({ at: row.number, findings: taken.findings })
    told.push(...taken.problems)
  }
  all.sort((one, other) => one.at - other.at)
  const found = all.flatMap(({ findings }) => findings)
  const findings = await markNamesakes(pair, found, breathe)
  const isThere = new Set(known.map(({ id }) => id))
  const gone = base && taker.removed ? [...base.rows].entries() : []
  const removed = [...gone].flatMap(([at, [id, row]]): GoneFinding[] => {
    if (isThere.has(id) || !now.rows.has(id)) return []
    // The headings stand in row 1 of a workbook as it leaves the house.
    return [{ what: 'gone', id, name: nameOfRow(now, row), address: `A${at + 2}`, goesAlong: [] }]
  })
  return { findings: [...findings, ...removed], problems: told }
}

interface Said {
  readonly current: ExpectedRow
  readonly before: ExpectedRow | undefined
  readonly isByName: boolean
}

function compareRow(pair: Comparison, id: Id, row: ReadRow, said: Said): SheetFindings {
  const findings: CellFinding[] = []
  const problems: CellProblem[] = []
  const { found, now, base, taker, language } = pair
  const name = nameOfRow(now, said.current)
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
      isByName: said.isByName,
    })
  }
  return { findings, problems: [...problems, ...lockedCells(pair, row, said, findings.length > 0)] }
}

/** Locked cells somebody has written over. What was only counted on, or follows another cell, is not told of. */
function lockedCells(
  { found }: Comparison,
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
