import { createRegisterRows, type RegisterRows } from '../../../../shared/register/createRegisterRows.ts'
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
  let register: RegisterRows | null = null
  return {
    take(piece) {
      for (const { number, cells } of piece) {
        if (register) {
          register.take(cells)
          continue
        }
        if (rows.length === 0) register = createRegisterRows(cells)
        rows.push(cells)
        rowNumbers.push(number)
      }
    },
    isRegister: () => register !== null,
    get: () => (register ? { name, ...register.get() } : { name, rows, rowCount: rows.length, rowNumbers }),
  }
}
