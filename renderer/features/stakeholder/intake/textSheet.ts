import { keepLargest } from '../../../../shared/register/keepLargest.ts'
import {
  findRegisterColumns,
  type RegisterColumns,
  registerHeading,
  registerRow,
} from '../../../../shared/register/registerColumns.ts'
import type { ListSheet } from '../../../../shared/sync/listFile.ts'
import type { TextRow } from './parseTable.ts'

/** A text file on its way to become a sheet. */
export interface TextSheet {
  readonly take: (rows: readonly TextRow[]) => void
  /** Whether it is a download from Enhetsregisteret; of that only the columns in use are kept. */
  readonly isRegister: () => boolean
  readonly get: () => ListSheet
}

export function createTextSheet(name: string): TextSheet {
  const rows: (readonly string[])[] = []
  const rowNumbers: number[] = []
  let columns: RegisterColumns | null = null
  return {
    take(piece) {
      for (const { number, cells } of piece) {
        if (rows.length === 0) columns = findRegisterColumns(cells)
        rows.push(
          columns && rows.length > 0 ? registerRow(cells, columns) : columns ? registerHeading : cells,
        )
        rowNumbers.push(number)
      }
    },
    isRegister: () => columns !== null,
    get() {
      if (!columns) return { name, rows, rowCount: rows.length, rowNumbers }
      const [heading = [], ...units] = rows
      return { name, rows: [heading, ...keepLargest(units)], rowCount: rows.length }
    },
  }
}
