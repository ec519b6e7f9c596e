const SMALLEST = 8
const LARGEST = 60
/** Room for the cell's padding, in characters. */
const PADDING = 2
/** Bold letters are wider. The filter button needs no room: it stands below a header's first line. */
const HEADER_PADDING = 1

const longest = (parts: readonly string[]): number =>
  parts.reduce((widest, part) => Math.max(widest, Array.from(part).length), 0)

/**
 * A column's width in characters, 8–60. The longest line decides until `maxWidth`; after that
 * text wraps, but never inside a word that fits in 60. Headers may wrap between words.
 */
export function columnWidth(title: string, texts: readonly string[], maxWidth = LARGEST): number {
  const words = longest(texts.flatMap((text) => text.split(/[\s-]+/)))
  const lines = longest(texts.flatMap((text) => text.split('\n')))
  const header = longest(title.split(/\s+/)) + HEADER_PADDING
  const wanted = Math.max(header, Math.max(words, Math.min(lines, maxWidth)) + PADDING)
  return Math.min(LARGEST, Math.max(SMALLEST, wanted))
}

/** A line of 11 point Calibri, in points. */
const LINE_HEIGHT_PT = 15
/** Widths are counted in digits; the letters of ordinary words are narrower. */
const LETTERS_PER_DIGIT = 1.12
/** Excel's highest row. */
const LARGEST_HEIGHT_PT = 409

/**
 * How high a row must be to show its wrapped texts. Excel does not work this out when it opens a
 * file, and LibreOffice not either, so the file has to say it.
 */
export function rowHeightPt(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => lineCount(text, width)))
  return Math.min(LARGEST_HEIGHT_PT, lines * LINE_HEIGHT_PT)
}

/** Lines of `text` in a column of `width` characters: broken between words, or inside one that is too long. */
function lineCount(text: string, width: number): number {
  const letters = Math.max(1, Math.floor(width * LETTERS_PER_DIGIT))
  return text.split('\n').reduce((lines, line) => lines + lineCountOf(line, letters), 0)
}

function lineCountOf(line: string, limit: number): number {
  let lines = 1
  let used = 0
  for (const word of line.split(' ')) {
    const length = Array.from(word).length
    const needed = used === 0 ? length : used + 1 + length
    if (needed <= limit) used = needed
    else {
      if (used > 0) lines += 1
      lines += Math.ceil(length / limit) - 1
      used = length % limit || limit
    }
  }
  return lines
}
