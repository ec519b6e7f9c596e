import { keepLargest, REGISTER_ROW_LIMIT } from './keepLargest.ts'
import { findRegisterColumns, type RegisterColumns, registerHeading, registerRow } from './registerColumns.ts'

/** What is kept of a download from Enhetsregisteret: its own row of headings, and the rows `keepLargest` would keep. */
export interface KeptRegister {
  readonly rows: readonly (readonly string[])[]
  /** How many rows there were, with the headings. */
  readonly rowCount: number
}

/** Takes a download row by row, so that it is never held whole. */
export interface RegisterRows {
  readonly take: (cells: readonly string[]) => void
  readonly get: () => KeptRegister
}

/** `heading` is the first row of a table; null when it is another list. */
export function createRegisterRows(
  heading: readonly string[],
  limit = REGISTER_ROW_LIMIT,
): RegisterRows | null {
  const columns: RegisterColumns | null = findRegisterColumns(heading)
  if (!columns) return null
  let rows: (readonly string[])[] = []
  let rowCount = 1
  return {
    take(cells) {
      rowCount += 1
      rows.push(registerRow(cells, columns))
      // Whoever is not among the largest of these will not be among the largest of more.
      if (rows.length >= 2 * limit) rows = [...keepLargest(rows, limit)]
    },
    get: () => ({ rows: [registerHeading, ...keepLargest(rows, limit)], rowCount }),
  }
}
