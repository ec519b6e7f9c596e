import type { TableSheet } from '../sheetModel.ts'

/** A table without the columns that hold judgements: left empty they would ask to be filled in. */
export function withoutJudgedColumns(sheet: TableSheet): TableSheet {
  const kept = sheet.columns.flatMap(({ isJudgement }, index) => (isJudgement ? [] : [index]))
  if (kept.length === sheet.columns.length) return sheet
  const pick = <Value>(values: readonly Value[]): Value[] =>
    kept.flatMap((index) => values.slice(index, index + 1))
  return { ...sheet, columns: pick(sheet.columns), rows: sheet.rows.map(pick) }
}
