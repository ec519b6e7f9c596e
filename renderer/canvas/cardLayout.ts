import { stripSoftHyphens } from '../../shared/packs/stripSoftHyphens.ts'
import type { CardFace } from './boardConfig.ts'
import type { CardSize } from './cardSizes.ts'

/** Width of a text in CSS pixels at a font size; the weight follows the card size. */
export type Measure = (text: string, fontSizePx: number) => number

/** A card's name, broken and measured. Width and height are those of the whole card. */
export interface CardLayout {
  readonly widthPx: number
  readonly heightPx: number
  readonly lines: readonly string[]
  readonly fontSizePx: number
  readonly lineHeightPx: number
}

const SOFT_HYPHEN = '\u00AD'

/** Room between a name and the card's right edge: sign and pennant never touch a letter. */
export function trailingPxOf({ sign, hasFlag }: Pick<CardFace, 'sign' | 'hasFlag'>, size: CardSize): number {
  if (sign) return size.sign.gapPx + size.sign.sidePx + size.sign.rightPx
  return hasFlag ? size.flag.paddingPx : size.paddingRightPx
}

/** Two halves of a name as they would stand on a card. */
type Halves = readonly [string, string]

/** Breaks that cost nothing: at a space, after a slash. («og» is framed by spaces, so both sides of it count.) */
function* breaksBetweenWords(name: string): Iterable<Halves> {
  for (let index = 1; index < name.length; index++) {
    if (name[index] === ' ') yield [name.slice(0, index), name.slice(index + 1)]
    else if (name[index - 1] === '/' && name[index] !== ' ') yield [name.slice(0, index), name.slice(index)]
  }
}

/** Breaks at the known joints of compounds, with the hyphen that then shows. */
function* breaksAtJoints(name: string): Iterable<Halves> {
  for (let index = 1; index < name.length - 1; index++) {
    if (name[index] === SOFT_HYPHEN) yield [`${name.slice(0, index)}-`, name.slice(index + 1)]
  }
}

/** The two most equal lines of those that fit, or null. */
function mostEqual(halves: Iterable<Halves>, fits: (line: string) => number | null): Halves | null {
  let best: Halves | null = null
  let smallest = Number.POSITIVE_INFINITY
  for (const pair of halves) {
    const [above, below] = [stripSoftHyphens(pair[0]), stripSoftHyphens(pair[1])]
    const [widthAbove, widthBelow] = [fits(above), fits(below)]
    if (widthAbove === null || widthBelow === null) continue
    const difference = Math.abs(widthAbove - widthBelow)
    if (difference < smallest) {
      smallest = difference
      best = [above, below]
    }
  }
  return best
}

/** Design rule 1–3 at one font size; null when two lines are not enough. */
function breakInTwo(name: string, fits: (line: string) => number | null): readonly string[] | null {
  const whole = stripSoftHyphens(name)
  if (fits(whole) !== null) return [whole]
  return mostEqual(breaksBetweenWords(name), fits) ?? mostEqual(breaksAtJoints(name), fits)
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A tail shorter than this looks like a slip: «…selska-p». */
const SHORTEST_TAIL = 4

/** A word cut anywhere, with a hyphen, for names that are one endless word: better an odd cut than a letter outside the card. */
function cutAnywhere(word: string, fits: (line: string) => number | null): readonly string[] {
  const letters = Array.from(graphemes.segment(stripSoftHyphens(word)), ({ segment }) => segment)
  const pieces: string[][] = [[]]
  for (const letter of letters) {
    const piece = pieces.at(-1)
    if (piece && (piece.length === 0 || fits(`${piece.join('')}${letter}-`) !== null)) piece.push(letter)
    else pieces.push([letter])
  }
  const [before, tail] = pieces.slice(-2)
  // Letters move over from the piece before, which only gets shorter, so both still fit.
  if (before && tail && tail.length < SHORTEST_TAIL && before.length > SHORTEST_TAIL * 2)
    tail.unshift(...before.splice(tail.length - SHORTEST_TAIL))
  return pieces.map((piece, index) => piece.join('') + (index < pieces.length - 1 ? '-' : ''))
}

/** As many lines as it takes: whole words first, then words cut where they must. */
function breakInMany(name: string, fits: (line: string) => number | null): readonly string[] {
  const lines: string[] = []
  let line = ''
  const words = name.split(' ').map(stripSoftHyphens)
  for (const word of words.flatMap((text) => (fits(text) === null ? cutAnywhere(text, fits) : [text]))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && fits(longer) === null) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** Names never overflow and are never cut short (docs/design.md, The card): break, then size down, then break anywhere. */
export function layoutCard(
  name: string,
  size: CardSize,
  measure: Measure,
  maxNamePx = size.maxNamePx,
  trailingPx = size.paddingRightPx,
): CardLayout {
  const fitsAt =
    (fontSizePx: number) =>
    (line: string): number | null => {
      const width = measure(line, fontSizePx)
      return width <= maxNamePx ? width : null
    }
  for (const fontSizePx of size.fontSizesPx) {
    const lines = breakInTwo(name, fitsAt(fontSizePx))
    if (lines) return finish(lines, fontSizePx, size, measure, trailingPx)
  }
  const smallest = size.fontSizesPx.at(-1) ?? size.fontSizesPx[0]
  return finish(breakInMany(name, fitsAt(smallest)), smallest, size, measure, trailingPx)
}

function finish(
  lines: readonly string[],
  fontSizePx: number,
  size: CardSize,
  measure: Measure,
  trailingPx: number,
): CardLayout {
  const widest = Math.max(...lines.map((line) => measure(line, fontSizePx)))
  const { bandPx, paddingLeftPx, heightPx, heightTwoLinesPx } = size
  const lineHeightPx = fontSizePx * size.lineHeight
  return {
    // Rounded up to 4 px: neighbours of nearly the same length then look the same, which calms the board.
    widthPx: Math.ceil((bandPx + paddingLeftPx + widest + trailingPx) / 4) * 4,
    heightPx: lines.length === 1 ? heightPx : heightTwoLinesPx + (lines.length - 2) * lineHeightPx,
    lines,
    fontSizePx,
    lineHeightPx,
  }
}
