import type { WorkbookMark } from '../excel/workbookMark.ts'

/** A cell as it stands in a workbook somebody has worked in. */
export type ReadCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string; readonly isFormula: boolean }
  | { readonly kind: 'number'; readonly number: number; readonly isFormula: boolean }
  /** ISO. */
  | { readonly kind: 'day'; readonly day: string; readonly isFormula: boolean }
  /** `#REF!`, `#NAME?` and their kin. */
  | { readonly kind: 'error'; readonly text: string; readonly isFormula: boolean }

/** One letter a cell: nothing, text, number, day, true or false, error; a capital = the result of a formula. */
export type CellLetter = '-' | 't' | 'n' | 'd' | 'b' | 'e' | 'T' | 'N' | 'D' | 'B' | 'E'

/**
 * A row with something in it, packed: thousands of these are carried from the worker to the host, and an
 * object for each cell would hold everybody up.
 */
export interface ReadRow {
  /** As Excel counts, from 1. */
  readonly number: number
  readonly values: readonly (string | number | null)[]
  /** One `CellLetter` for each of `values`. */
  readonly letters: string
}

export interface ReadSheet {
  readonly name: string
  readonly rows: readonly ReadRow[]
}

/** One of our own workbooks with all its cells, on whatever sheets, in whatever order they stand now. */
export interface OwnWorkbook {
  readonly mark: WorkbookMark
  readonly sheets: readonly ReadSheet[]
}

const empty: ReadCell = { kind: 'empty' }

/** The cell in a column, counted from 0. */
export function cellAt({ values, letters }: ReadRow, column: number): ReadCell {
  const value = values[column]
  if (value === null || value === undefined) return empty
  const letter = letters[column] ?? '-'
  const isFormula = letter >= 'A' && letter <= 'Z'
  switch (letter.toLowerCase()) {
    case 't':
    case 'b':
      return { kind: 'text', text: String(value), isFormula }
    case 'n':
      return { kind: 'number', number: Number(value), isFormula }
    case 'd':
      return { kind: 'day', day: String(value), isFormula }
    case 'e':
      return { kind: 'error', text: String(value), isFormula }
    default:
      return empty
  }
}
