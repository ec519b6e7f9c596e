/**
 * A cell after it has been understood: of a text column its text ('' = empty), of a list the record's key,
 * of a day column an ISO day, of a number column the number as the sheet shows it; null = empty.
 */
export type TakenValue = string | number | null

/** Cells of one row by the key of their column; a column that is not there was not said. */
export type Cells = ReadonlyMap<string, TakenValue>

/** The text of a cell; '' when it was emptied, undefined when it was not said. */
export function textIn(cells: Cells, column: string): string | undefined {
  const value = cells.get(column)
  return value === undefined ? undefined : String(value ?? '')
}

/** The key chosen in a list; null when it was emptied, undefined when it was not said or is none of `keys`. */
export function keyIn<Key extends string>(
  cells: Cells,
  column: string,
  keys: readonly Key[],
): Key | null | undefined {
  const value = cells.get(column)
  return value === null ? null : keys.find((key) => key === value)
}

/** The number of a cell; null when it was emptied, undefined when it was not said. */
export function numberIn(cells: Cells, column: string): number | null | undefined {
  const value = cells.get(column)
  return typeof value === 'string' ? undefined : value
}

/** The ISO day of a cell; null when it was emptied, undefined when it was not said. */
export function dayIn(cells: Cells, column: string): string | null | undefined {
  const value = cells.get(column)
  return typeof value === 'number' ? undefined : value
}
