import type { CellProblem } from '../../../../shared/sync/readBack.ts'
import type { ReadRow } from '../../listFile/ownWorkbook.ts'
import { isFormula, type TableSheet } from '../sheetModel.ts'
import type { FoundSheet } from './findSheet.ts'
import { plainRead, plainValue, textOf } from './plainCell.ts'
import { addressOf, cellIn } from './sheetPair.ts'

/**
 * Rows somebody has added to a sheet that only tells: nothing there comes home, and whoever wrote them must
 * hear it. `tables`: what the sheet says now, and what it said when the workbook was made.
 */
export function strayRows(found: FoundSheet, tables: readonly TableSheet[]): readonly CellProblem[] {
  // What is worked out may come out otherwise on another day, and tells no row from another.
  const columns = found.columns.filter(({ column }) =>
    tables.every((table) => {
      const at = table.columns.findIndex(({ key }) => key === column.key)
      return column.kind === 'text' && !table.rows.some((row) => isFormula(row[at]))
    }),
  )
  const known = new Set(
    tables.flatMap((table) => [
      table.whenEmpty,
      ...table.rows.map((row) =>
        columns
          .map(({ column }) => row[table.columns.findIndex(({ key }) => key === column.key)])
          .map((value, index) => (columns[index] ? textOf(plainValue(value, columns[index].column)) : ''))
          .join('\n'),
      ),
    ]),
  )
  const said = (row: ReadRow): string =>
    columns.map((column) => textOf(plainRead(cellIn(row, column)))).join('\n')
  const filled = found.rows.filter((row) => said(row).trim() !== '')
  const unknown = filled.filter((row) => !known.has(said(row)) && !known.has(said(row).trim()))
  // A row that was only written over is not one more.
  const count = filled.length - Math.max(...tables.map(({ rows }) => rows.length))
  return unknown.slice(Math.max(0, unknown.length - Math.max(0, count))).map((row) => {
    const first = columns.find((column) => cellIn(row, column).kind !== 'empty')
    return {
      ...{ sheet: found.name, address: addressOf(row, first?.at ?? 0), column: first?.column.title ?? '' },
      ...{ value: textOf(plainRead(cellIn(row, first))), reason: 'rowNotAllowed', hint: '' },
    }
  })
}
