import { cellAt, type ReadRow } from './ownWorkbook.ts'

/** Longer than any note; a name this long is refused by its own limit and said to be too long. */
const MAX_CELL_LETTERS = 2500

/** What the cells of a row show, up to the last that shows something. */
export function cellTexts(row: ReadRow, mostColumns = row.values.length): string[] {
  const texts = Array.from({ length: Math.min(row.values.length, mostColumns) }, (_, column) =>
    cellText(row, column),
  )
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1)
}

function cellText(row: ReadRow, column: number): string {
  const cell = cellAt(row, column)
  switch (cell.kind) {
    case 'text':
      return cell.text.trim().slice(0, MAX_CELL_LETTERS)
    case 'number':
      return String(cell.number)
    case 'day':
      // As people here write it.
      return cell.day.split('-').toReversed().join('.')
    case 'error':
    case 'empty':
      return ''
  }
}
