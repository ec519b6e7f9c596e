import { textWidthPt, WIDEST } from './textWidth.ts'

const SMALLEST = 8
const LARGEST = 60
const TEXT_SIZE_PT = 11
/** A column of width 1 is one digit on the screen: 7 pixels. */
export const CHARACTER_PT = 5.25
/** Excel's own padding, and a little for fonts that stand in for Calibri. */
const PADDING_PT = 8
/** One step of indent, which words have and numbers have not. */
const INDENT_PT = 7
/** Padding, and indent where there is one, without that little: a text that just fits is not given a line more. */
const TAKEN_PT = { indented: 11, plain: 4 } as const
/** A heading as short as this stands on one line: «(1–5)» must not be broken. */
const SHORT_HEADING_PT = 62

const charactersFor = (widthPt: number): number => Math.ceil(widthPt / CHARACTER_PT)

const widest = (parts: readonly string[], isBold = false): number =>
  parts.reduce((most, part) => Math.max(most, textWidthPt(part, TEXT_SIZE_PT, isBold)), 0)

/**
 * A column's width in characters, 8–60. The longest line decides until `maxWidth`; after that
 * text wraps, but never inside a word that fits in 60. Headers may wrap between words.
 */
export function columnWidth(
  title: string,
  texts: readonly string[],
  maxWidth = LARGEST,
  isIndented = true,
): number {
  const taken = PADDING_PT + (isIndented ? INDENT_PT : 0)
  const words = charactersFor(taken + widest(texts.flatMap((text) => text.split(/[\s-]+/))))
  const lines = charactersFor(taken + widest(texts.flatMap((text) => text.split('\n'))))
  // The filter button needs no room: it stands below a header's first line.
  const isShort = textWidthPt(title, TEXT_SIZE_PT, true) <= SHORT_HEADING_PT
  const header = charactersFor(taken + widest(isShort ? [title] : title.split(/\s+/), true))
  const wanted = Math.max(header, words, Math.min(lines, maxWidth))
  return Math.min(LARGEST, Math.max(SMALLEST, wanted))
}

/** A line of 11 point Calibri, in points. */
const LINE_HEIGHT_PT = 15
/** Air below the text, so that rows are told apart. */
const ROW_AIR_PT = 4
/** Excel's highest row. */
const LARGEST_HEIGHT_PT = 409

export interface CellLetters {
  readonly text: string
  /** The column's, in characters. */
  readonly width: number
  readonly isBold?: boolean
  /** Numbers and their headings stand in the middle, without indent. */
  readonly isIndented?: boolean
}

/**
 * How high a row must be to show its wrapped texts. Excel does not work this out when it opens a
 * file, and LibreOffice not either, so the file has to say it.
 */
export function rowHeightPt(cells: readonly CellLetters[]): number {
  const lines = cells.reduce((most, cell) => Math.max(most, lineCount(cell)), 1)
  return Math.min(LARGEST_HEIGHT_PT, lines * LINE_HEIGHT_PT + ROW_AIR_PT)
}

/** Lines of a text in its column: broken between words, or inside one that is too long. */
function lineCount({ text, width, isBold, isIndented = true }: CellLetters): number {
  const takenPt = TAKEN_PT[isIndented ? 'indented' : 'plain']
  const limitPt = Math.max(TEXT_SIZE_PT, width * CHARACTER_PT - takenPt)
  const isOneLine = text.length * ((WIDEST * TEXT_SIZE_PT) / 1000) <= limitPt
  if (isOneLine && !text.includes('\n')) return 1
  return text.split('\n').reduce((lines, line) => lines + lineCountOf(line, limitPt, isBold ?? false), 0)
}

function lineCountOf(line: string, limitPt: number, isBold: boolean): number {
  const spacePt = textWidthPt(' ', TEXT_SIZE_PT, isBold)
  let lines = 1
  let used = 0
  for (const word of line.split(' ')) {
    const length = textWidthPt(word, TEXT_SIZE_PT, isBold)
    const needed = used === 0 ? length : used + spacePt + length
    if (needed <= limitPt) used = needed
    else {
      if (used > 0) lines += 1
      lines += Math.max(0, Math.ceil(length / limitPt) - 1)
      used = length % limitPt || limitPt
    }
  }
  return lines
}

/** What fits beside each other on a page lying down, in characters, at full size. */
export const PAGE_CHARACTERS = 146

/**
 * The widths with the page filled: what is left over goes to the columns that can use it, evenly, none
 * beyond 60. A table that is wider than the page is left as it is, and printed smaller.
 */
export function fillPage(widths: readonly number[], canGrow: readonly boolean[]): readonly number[] {
  const grown = [...widths]
  let left = PAGE_CHARACTERS - widths.reduce((sum, width) => sum + width, 0)
  while (left >= 1) {
    const open = grown.flatMap((width, index) => (canGrow[index] && width < LARGEST ? [index] : []))
    if (open.length === 0) return grown
    const share = Math.max(1, Math.floor(left / open.length))
    for (const index of open) {
      const more = Math.min(share, left, LARGEST - (grown[index] ?? 0))
      grown[index] = (grown[index] ?? 0) + more
      left -= more
    }
  }
  return grown
}
