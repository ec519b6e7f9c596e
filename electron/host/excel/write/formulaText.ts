import { columnLetters } from '../charts/cellReference.ts'
import type { Column, Formula } from '../sheetModel.ts'

/** A formula as its cell holds it: `[key]` becomes the cell of that column in the same row (1 = the header). */
export const formulaText = ({ formula }: Formula, columns: readonly Column[], row: number): string =>
  formula.replace(/\[([A-Za-z]+)\]/g, (_, key: string) => {
    const index = columns.findIndex((column) => column.key === key)
    if (index < 0) throw new Error(`A formula reads ${key}, which is not on the sheet`)
    return `${columnLetters(index + 1)}${row}`
  })
