import { type RegisterField, registerFields } from './registerColumns.ts'

/** More than a page should carry about; the largest employers of every municipality are among them. */
export const REGISTER_ROW_LIMIT = 20_000

const at = (field: RegisterField): number => registerFields.indexOf(field)
const [EMPLOYEES, MUNICIPALITY] = [at('employees'), at('municipality')]

const employeesOf = (row: readonly string[]): number => Number(row[EMPLOYEES]) || 0

/** Numbers are read once, not at every comparison: with 100,000 rows that would be felt. */
function largestFirst(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const sized = rows.map((row) => ({ row, size: employeesOf(row) }))
  return sized.sort((one, other) => other.size - one.size).map(({ row }) => row)
}

/**
 * At most `limit` rows (as `registerRow` gives them): the largest employers of each municipality, as many of each as
 * there is room for, so that a country's file does not leave a small municipality with nothing.
 */
export function keepLargest(
  rows: readonly (readonly string[])[],
  limit = REGISTER_ROW_LIMIT,
): readonly (readonly string[])[] {
  if (rows.length <= limit) return rows
  const groups = [...Map.groupBy(rows, (row) => row[MUNICIPALITY] ?? '').values()].map(largestFirst)
  let [fewest, most] = [0, Math.max(...groups.map(({ length }) => length))]
  const countAt = (share: number): number =>
    groups.reduce((sum, { length }) => sum + Math.min(length, share), 0)
  while (fewest < most) {
    const middle = Math.ceil((fewest + most) / 2)
    if (countAt(middle) <= limit) fewest = middle
    else most = middle - 1
  }
  return groups.flatMap((group) => group.slice(0, fewest))
}
