import { plainCell } from '../../../../shared/core/harmlessCell.ts'

/** Rows of cells, as they stand in a file or on the clipboard. */
export type Table = readonly (readonly string[])[]

/** A row with something in it. */
export interface TextRow {
  /** Which row of the file it is, counted from 1 and with the empty ones: what a spreadsheet would call it. */
  readonly number: number
  readonly cells: readonly string[]
}

const SEPARATORS = ['\t', ';', ','] as const
export type Separator = (typeof SEPARATORS)[number]

/** Excel's own hint at the top of a CSV file. */
const HINT = /^sep=(.)\r?\n/i
const SNIFFED_ROWS = 40
/** How many of the rows must have the same number of cells for a separator to be one. */
const AGREEMENT = 0.6
/** A quotation mark without its partner must not swallow the rest of the file. */
const LONGEST_QUOTED = 10_000

/**
 * Text as a table. Norwegian Excel separates with semicolons, others with commas or tabs; which it
 * is shows in that most rows have equally many. A list with a comma here and there is one column.
 */
export function parseTable(text: string, wanted: readonly Separator[] = SEPARATORS): Table {
  const reader = createRowReader(wanted)
  return reader.read(text, true).map(({ cells }) => cells)
}

/** Takes a text in pieces, the first large enough to show what separates its cells. */
export interface RowReader {
  /** The rows that are whole by now; the last piece gives the rest. */
  readonly read: (piece: string, isLast: boolean) => readonly TextRow[]
}

export function createRowReader(wanted: readonly Separator[] = SEPARATORS): RowReader {
  let separator: Separator | null | undefined
  let held = ''
  let number = 0
  return {
    read(piece, isLast) {
      let text = held + piece
      if (separator === undefined) {
        const hint = HINT.exec(text)
        if (hint) text = text.slice(hint[0].length)
        if (hint) number += 1
        separator = SEPARATORS.find((one) => one === hint?.[1]) ?? sniff(text, wanted)
      }
      // A quotation mark near the end may have its partner in the next piece.
      const surelyWhole = isLast ? Number.POSITIVE_INFINITY : text.length - LONGEST_QUOTED - 2
      const rows: TextRow[] = []
      let from = 0
      for (const { cells, end } of rowsIn(text, separator)) {
        if (end > surelyWhole) break
        number += 1
        from = end
        if (cells.some((cell) => cell !== '')) rows.push({ number, cells })
      }
      held = text.slice(from)
      return rows
    },
  }
}

function sniff(text: string, wanted: readonly Separator[]): Separator | null {
  let best: { readonly separator: Separator; readonly share: number } | null = null
  for (const separator of wanted) {
    const widths: number[] = []
    for (const { cells } of rowsIn(text, separator)) {
      if (cells.some((cell) => cell !== '')) widths.push(cells.length)
      if (widths.length === SNIFFED_ROWS) break
    }
    const counts = Map.groupBy(widths, (width) => width)
    const most = [...counts.values()]
      .filter(([width = 1]) => width > 1)
      .sort((a, b) => b.length - a.length)[0]
    const share = (most?.length ?? 0) / widths.length
    if (share >= AGREEMENT && share > (best?.share ?? 0)) best = { separator, share }
  }
  return best?.separator ?? null
}

interface FoundRow {
  readonly cells: readonly string[]
  /** Where the next row begins. */
  readonly end: number
}

/** All rows, empty ones too. Without a separator a line is one cell, and quotation marks are just letters. */
function* rowsIn(text: string, separator: Separator | null): Generator<FoundRow> {
  let cells: string[] = []
  let at = 0
  while (at <= text.length) {
    const cell = readCell(text, at, separator)
    // In our own CSV a text that looks like a formula carries a mark.
    cells.push(separator === null ? cell.text.trim() : plainCell(cell.text.trim()))
    at = cell.end
    if (separator !== null && text[at] === separator) at += 1
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1
      yield { cells, end: at }
      cells = []
    }
  }
}

interface Cell {
  readonly text: string
  /** Where the separator, the line break or the end stands. */
  readonly end: number
}

const isBreak = (letter: string | undefined): boolean =>
  letter === undefined || letter === '\n' || letter === '\r' || letter === '\u2028' || letter === '\u2029'

function readCell(text: string, start: number, separator: Separator | null): Cell {
  if (separator !== null && text[start] === '"') {
    const quoted = readQuoted(text, start, separator)
    if (quoted) return quoted
  }
  let end = start
  while (!isBreak(text[end]) && text[end] !== separator) end += 1
  return { text: text.slice(start, end), end }
}

/** A cell in quotation marks; null when no closing one is followed by the end of a cell. */
function readQuoted(text: string, start: number, separator: Separator): Cell | null {
  const furthest = Math.min(text.length, start + LONGEST_QUOTED)
  for (let close = text.indexOf('"', start + 1); close >= 0 && close < furthest; ) {
    const next = text[close + 1]
    if (next === '"') close = text.indexOf('"', close + 2)
    else if (next === separator || isBreak(next))
      return { text: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 }
    else return null
  }
  return null
}
