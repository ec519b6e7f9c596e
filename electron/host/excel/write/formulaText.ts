import { columnLetters } from '../charts/cellReference.ts'
import type { Column, Formula } from '../sheetModel.ts'

type Letters = ReadonlyMap<string, string>

const lettersOf = new WeakMap<readonly Column[], Letters>()

function lettersIn(columns: readonly Column[]): Letters {
  const known = lettersOf.get(columns)
  if (known) return known
  const letters = new Map(columns.map(({ key }, index) => [key, columnLetters(index + 1)]))
  lettersOf.set(columns, letters)
  return letters
}

/**
 * A formula as its cell holds it: `[key]` becomes the cell of that column in the same row (1 = the header),
 * `[key:]` all cells of the column down to `lastRow`.
 */
export function formulaText(
  { formula }: Formula,
  columns: readonly Column[],
  row: number,
  lastRow: number,
): string {
  const letters = lettersIn(columns)
  return formula.replace(/\[([A-Za-z]+)(:?)\]/g, (_, key: string, all: string) => {
    const column = letters.get(key)
    if (column === undefined) throw new Error(`A formula reads ${key}, which is not on the sheet`)
    return all ? `$${column}$2:$${column}$${lastRow}` : `${column}${row}`
  })
}
