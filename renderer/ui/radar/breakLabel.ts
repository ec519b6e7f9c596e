/** Estimated, not measured: a radar is also drawn where no page is (a picture, a PDF). Widths of Inter, in em. */
const NARROW = /[ijltfrI.,:;'’!|()/-]/
const WIDE = /[mwMWÆŒ@%—]/
const CAPITAL = /[A-ZÅØ0-9]/
const [NARROW_EM, MIDDLE_EM, CAPITAL_EM, WIDE_EM] = [0.36, 0.59, 0.7, 0.92]

const SOFT_HYPHEN = '\u00AD'

export const estimateWidthPx = (text: string, fontPx: number): number =>
  fontPx *
  [...text].reduce(
    (sum, letter) =>
      sum +
      (letter === SOFT_HYPHEN
        ? 0
        : NARROW.test(letter) || letter === ' '
          ? NARROW_EM
          : WIDE.test(letter)
            ? WIDE_EM
            : CAPITAL.test(letter)
              ? CAPITAL_EM
              : MIDDLE_EM),
    0,
  )

/** A piece that stays together, and what joins it to the one before: a space, nothing, or a hyphen if broken there. */
interface Piece {
  readonly text: string
  readonly join: '' | ' ' | 'soft'
}

function piecesOf(text: string): readonly Piece[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word.split(/(?<=[/–-])/).flatMap((part, partIndex) =>
        part.split(SOFT_HYPHEN).map(
          (piece, index): Piece => ({
            text: piece,
            join: index > 0 ? 'soft' : partIndex > 0 ? '' : ' ',
          }),
        ),
      ),
    )
}

/** A word wider than the line is cut into parts as equal as can be: better an odd cut than a letter outside. */
function cutToFit({ text, join }: Piece, fits: (line: string) => boolean): readonly Piece[] {
  const letters = [...text]
  for (let count = 2; count <= letters.length; count++) {
    const length = Math.ceil(letters.length / count)
    const parts = Array.from({ length: Math.ceil(letters.length / length) }, (_, index) =>
      letters.slice(index * length, (index + 1) * length).join(''),
    )
    if (length === 1 || parts.every((part) => fits(`${part}-`)))
      return parts.map((part, index) => ({ text: part, join: index === 0 ? join : 'soft' }))
  }
  return [{ text, join }]
}

function fill(pieces: readonly Piece[], fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = []
  let line = ''
  const queue = pieces.flatMap((piece) => (fits(`${piece.text}-`) ? [piece] : cutToFit(piece, fits)))
  for (const [index, { text, join }] of queue.entries()) {
    const longer = line === '' ? text : `${line}${join === ' ' ? ' ' : ''}${text}`
    // If the word can go on softly after this, its hyphen must have room too.
    const tail = queue[index + 1]?.join === 'soft' ? '-' : ''
    if (line === '' || fits(longer + tail)) line = longer
    else {
      lines.push(join === 'soft' ? `${line}-` : line)
      line = text
    }
  }
  return line === '' ? lines : [...lines, line]
}

const STEPS = 12

/** A label over as few lines as its width allows, the lines as equal as they get. Nothing is ever left out. */
export function breakLabel(text: string, fontPx: number, maxWidthPx: number): readonly string[] {
  const pieces = piecesOf(text)
  const within =
    (widthPx: number) =>
    (line: string): boolean =>
      estimateWidthPx(line, fontPx) <= widthPx
  let best = fill(pieces, within(maxWidthPx))
  const longestPx = Math.max(0, ...pieces.map((piece) => estimateWidthPx(`${piece.text}-`, fontPx)))
  for (let step = 1; step < STEPS; step++) {
    const widthPx = maxWidthPx * (1 - step / STEPS)
    // Narrower than its longest word would cut words that have room.
    if (widthPx < longestPx) break
    const narrower = fill(pieces, within(widthPx))
    if (narrower.length > best.length) break
    best = narrower
  }
  return best
}
