import type { CellRange } from './chartModel.ts'

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26
  const before = (column - 1 - rest) / 26
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + rest)
}

/** `'Interessenter'!$E$2:$E$30`, as formulas spell it. */
export function rangeFormula({ sheetName, column, firstRow, lastRow }: CellRange): string {
  const letters = columnLetters(column)
  return `'${sheetName.replaceAll("'", "''")}'!$${letters}$${firstRow}:$${letters}$${lastRow}`
}
