import type { Formula } from '../sheetModel.ts'

/** What a rank is made of, as the sheet shows it (1–5, one decimal); null = not placed. */
export interface RankedNumbers {
  readonly importance: number | null
  readonly influenceability: number | null
}

/** Six decimals: more than the numbers have, fewer than where Excel and we begin to differ. */
const weightOf = ({ importance, influenceability }: RankedNumbers): number =>
  importance === null || influenceability === null ? 0 : Math.round(importance * influenceability * 1e6) / 1e6

/**
 * The rows in the order of the numbers they show, each with its place: important × within reach, then important,
 * then as they came. The numbers are rounded, so two that are nearly equal may stand otherwise than on the
 * screen; but anyone who multiplies what stands on the paper gets the order of the paper.
 */
export function rankRows<Row extends RankedNumbers>(
  rows: readonly Row[],
): readonly (Row & { readonly place: number | null })[] {
  return rows
    .map((row) => ({ row, weight: weightOf(row) }))
    .toSorted(
      (left, right) =>
        right.weight - left.weight ||
        (left.weight > 0 ? (right.row.importance ?? 0) - (left.row.importance ?? 0) : 0),
    )
    .map(({ row, weight }, index) => ({ ...row, place: weight > 0 ? index + 1 : null }))
}

/** The same rule in the sheet, so that the order follows when somebody changes a number; within the municipality where there are several. */
export function rankFormula(place: number | null, isWithinMunicipality: boolean): Formula {
  const [all, mine] = [
    'ROUND([importance:]*[influenceability:],6)',
    'ROUND([importance]*[influenceability],6)',
  ]
  const before = [
    `(${all}>${mine})`,
    `(${all}=${mine})*([importance:]>[importance])`,
    `(${all}=${mine})*([importance:]=[importance])*(ROW([importance:])<ROW())`,
  ].join('+')
  const among = isWithinMunicipality ? `([municipality:]=[municipality])*(${before})` : before
  return {
    formula: `IF(OR([importance]="",[influenceability]=""),"",1+SUMPRODUCT(${among}))`,
    result: place ?? '',
  }
}
