/** Rows of cells, as they stand in a file or on the clipboard. */
export type Table = readonly (readonly string[])[]

const SEPARATORS = ['\t', ';', ','] as const
type Separator = (typeof SEPARATORS)[number]

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
  const hint = HINT.exec(text)
  const body = hint ? text.slice(hint[0].length) : text
  const separator = SEPARATORS.find((one) => one === hint?.[1]) ?? sniff(body, wanted)
  return rowsOf(body, separator, Number.POSITIVE_INFINITY)
}

function sniff(text: string, wanted: readonly Separator[]): Separator | null {
  let best: { readonly separator: Separator; readonly share: number } | null = null
  for (const separator of wanted) {
    const widths = rowsOf(text, separator, SNIFFED_ROWS).map((row) => row.length)
    const counts = Map.groupBy(widths, (width) => width)
    const most = [...counts.values()]
      .filter(([width = 1]) => width > 1)
      .sort((a, b) => b.length - a.length)[0]
    const share = (most?.length ?? 0) / widths.length
    if (share >= AGREEMENT && share > (best?.share ?? 0)) best = { separator, share }
  }
  return best?.separator ?? null
}

/** Rows with something in them. Without a separator a line is one cell, and quotation marks are just letters. */
function rowsOf(text: string, separator: Separator | null, limit: number): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length && rows.length < limit) {
    const cell = readCell(text, at, separator)
    row.push(cell.text.trim())
    at = cell.end
    if (separator !== null && text[at] === separator) at += 1
    else {
      if (row.some((one) => one !== '')) rows.push(row)
      row = []
      at += text.startsWith('\r\n', at) ? 2 : 1
    }
  }
  return rows
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
