import type { CellProblem } from '../../../../shared/sync/readBack.ts'
import type { ReadRow } from '../../listFile/ownWorkbook.ts'
import { isFormula, type TableSheet } from '../sheetModel.ts'
import { type ExpectedRow, expectedRows } from './expectedTable.ts'
import type { FoundColumn } from './findRenamed.ts'
import type { FoundSheet } from './findSheet.ts'
import { isSameCell, plainRead, plainValue, textOf } from './plainCell.ts'
import { addressOf, cellIn } from './sheetPair.ts'

/**
 * Cells somebody has written over on a sheet that only tells: nothing of it comes home, and whoever wrote it
 * must hear it. `then`: what the sheet said when the workbook was made; what it says now is not told of either.
 */
export function toldCells(found: FoundSheet, now: TableSheet, then: TableSheet): readonly CellProblem[] {
  const rowsNow = expectedRows(now)
  const idColumn = found.columns.find(({ column }) => column.kind === 'id')
  return pairsOf(found, expectedRows(then), idColumn).flatMap(({ row, said, at }) =>
    found.columns.flatMap(({ column, at: columnAt }): CellProblem[] => {
      const expected = said.get(column.key)
      const cell = cellIn(row, { column, at: columnAt })
      // What is worked out may come out otherwise on another day.
      if (column.kind === 'id' || isFormula(expected) || cell.kind === 'error') return []
      if (cell.kind !== 'empty' && cell.isFormula) return []
      const read = plainRead(cell)
      const isKnown = [said, rowsNow[at]].some(
        (known) => known && isSameCell(read, plainValue(known.get(column.key), column), column),
      )
      if (isKnown) return []
      return [
        {
          ...{ sheet: found.name, address: addressOf(row, columnAt), column: column.title },
          ...{ value: textOf(read), reason: 'locked', hint: '' },
        },
      ]
    }),
  )
}

interface Pair {
  readonly row: ReadRow
  readonly said: ExpectedRow
  /** Its place in the table. */
  readonly at: number
}

/**
 * Which row of the table each row of the sheet is: by its id where there is one, else by what it says, else,
 * as long as none came or went, in their order. A row nobody can tell is said nothing of here (`strayRows`).
 */
function pairsOf(
  found: FoundSheet,
  table: readonly ExpectedRow[],
  idColumn: FoundColumn | undefined,
): readonly Pair[] {
  const texts = found.columns.filter(({ column }) =>
    idColumn ? column.kind === 'id' : column.kind === 'text',
  )
  const saysIn = (row: ReadRow): string =>
    texts.map((column) => textOf(plainRead(cellIn(row, column)))).join('\n')
  const places = Map.groupBy(table.keys(), (at) =>
    texts.map(({ column }) => textOf(plainValue(table[at]?.get(column.key), column))).join('\n'),
  )
  const rows = found.rows.filter((row) => saysIn(row).trim() !== '')
  const free = new Set(table.keys())
  const placed = rows.map((row) => {
    const at = places.get(saysIn(row))?.find((place) => free.has(place))
    if (at !== undefined) free.delete(at)
    return { row, at }
  })
  const left = [...free]
  const isOneToOne = !idColumn && placed.filter(({ at }) => at === undefined).length === left.length
  return placed.flatMap(({ row, at = isOneToOne ? left.shift() : undefined }): Pair[] => {
    const said = at === undefined ? undefined : table[at]
    return at === undefined || !said ? [] : [{ row, said, at }]
  })
}
