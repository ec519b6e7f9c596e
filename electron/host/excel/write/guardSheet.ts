import type { Style, Worksheet } from 'exceljs'
import { actionStatuses } from '../../../../shared/features/action/status.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { columnLetters } from '../charts/cellReference.ts'
import type { Column, TableSheet } from '../sheetModel.ts'
import { type ValidationWords, validateColumn } from './validateColumn.ts'

/** Rows below the table that can be filled in too. More would cost whoever opens the file memory. */
export const SPARE_ROWS = 200

/**
 * Makes a table safe to work in: what may be typed where, ids and formulas locked (without a password:
 * it is a guard rail, not a secret), everything else open, and a day that has passed in another colour.
 */
export function guardSheet(worksheet: Worksheet, sheet: TableSheet, words: ValidationWords): void {
  const lastRow = sheet.rows.length + 1
  sheet.columns.forEach((column, index) => {
    const letters = columnLetters(index + 1)
    if (column.warnsBy) warn(worksheet, sheet, index, lastRow, words.language)
    if (isOpen(column) || column.isSetOnce) {
      validateColumn(worksheet, `${letters}2:${letters}${lastRow + SPARE_ROWS}`, column, words)
      const own = worksheet.getColumn(index + 1)
      // The style as a whole: setting its protection alone would reach through to the shared style of the heading.
      own.style = { ...own.style, protection: { locked: false } }
    }
  })
}

/** Whether a person may write in the column's cells, but for those with a formula. */
export const isOpen = ({ kind, isDerived }: Column): boolean => kind !== 'id' && !isDerived

const openStyles = new WeakMap<Partial<Style>, Partial<Style>>()
const closedStyles = new WeakMap<Partial<Style>, Partial<Style>>()

/**
 * The same style, open or locked. Another object than the one given, for cells share their styles and
 * one cell's lock would be everybody's; but always the same other one, for exceljs knows a style by
 * its object and would write down one for each of a hundred thousand cells.
 */
export function lockedStyle(style: Partial<Style>, locked: boolean): Partial<Style> {
  const known = locked ? closedStyles : openStyles
  const made = known.get(style) ?? { ...style, protection: { locked } }
  known.set(style, made)
  return made
}

/**
 * What a person may do on a guarded sheet. Excel itself neither sorts nor takes away rows with locked cells,
 * and no table grows while its sheet is guarded: the front page says how to take the guard off.
 */
export const allowed = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
} as const

const LATE_INK = 'FFA11D33'

/** A day before today turns red while the row is neither done nor stopped: the rule is Excel's own, so it goes on. */
function warn(
  worksheet: Worksheet,
  sheet: TableSheet,
  index: number,
  lastRow: number,
  language: Language,
): void {
  const column = sheet.columns[index]
  const by = sheet.columns.findIndex(({ key }) => key === column?.warnsBy)
  if (by < 0) return
  const [day, status] = [`$${columnLetters(index + 1)}2`, `$${columnLetters(by + 1)}2`]
  const { done, stopped } = statusWords(language)
  const isOver =
    column?.warnsBy === 'doneDay' ? `${status}=""` : `AND(${status}<>"${done}",${status}<>"${stopped}")`
  worksheet.addConditionalFormatting({
    ref: `${columnLetters(index + 1)}2:${columnLetters(index + 1)}${lastRow + SPARE_ROWS}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`AND(${day}<>"",${day}<TODAY(),${isOver})`],
        style: { font: { bold: true, color: { argb: LATE_INK } } },
      },
    ],
  })
}

function statusWords(language: Language): { readonly done: string; readonly stopped: string } {
  const word = (wanted: string): string =>
    actionStatuses.find(({ key }) => key === wanted)?.name[language] ?? ''
  return { done: word('done'), stopped: word('stopped') }
}
