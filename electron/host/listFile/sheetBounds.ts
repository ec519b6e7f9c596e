import type { ZipPart } from '../excel/write/zipPackage.ts'

/** Excel's own last row. */
const LAST_ROW = 1_048_576
const ROW_NUMBER = /<(?:\w+:)?row\b[^>]*?\sr=["'](\d+)["']/g

/**
 * Throws for rows no spreadsheet program has: exceljs walks from row to row, and one row four
 * thousand million down keeps it busy for as long as it is let.
 */
export function refuseImpossibleRows(parts: readonly ZipPart[]): void {
  for (const { name, bytes } of parts) {
    if (!name.startsWith('xl/worksheets/')) continue
    for (const [, number] of bytes.toString('latin1').matchAll(ROW_NUMBER))
      if (Number(number) > LAST_ROW) throw new Error(`${name}: row ${number}`)
  }
}
