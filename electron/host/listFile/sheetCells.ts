const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plainText(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** All that stands in `<t>` of a piece of XML: a text, or the runs of a formatted one. */
function textIn(xml: string): string {
  let text = ''
  for (const [, run = ''] of xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/gu)) text += plainText(run)
  return text
}

/** Far above a row of the register, or a text in a cell. One giant text could end the host with the thread. */
const LONGEST_PIECE_BYTES = 1024 * 1024

/** What stands between two marks, one after another, each decoded by itself: a whole sheet as one text would fill the heap. */
export function* piecesBetween(bytes: Buffer, start: string, end: string): Generator<string> {
  for (let at = bytes.indexOf(start); at >= 0; ) {
    const close = bytes.indexOf(end, at)
    if (close < 0) return
    if (close - at > LONGEST_PIECE_BYTES) throw new Error('A row or a text is too long')
    yield bytes.toString('utf8', at, close)
    at = bytes.indexOf(start, close)
  }
}

/** The first texts of a workbook's shared ones, at most `count`. */
export function sharedTexts(bytes: Buffer | undefined, count = Number.POSITIVE_INFINITY): readonly string[] {
  const texts: string[] = []
  if (!bytes) return texts
  for (const item of piecesBetween(bytes, '<si', '</si>')) {
    if (texts.length >= count) break
    // Empty ones have no end of their own, and count: cells point at texts by number.
    for (const _ of item.matchAll(/<si ?\/>/gu)) texts.push('')
    texts.push(textIn(item))
  }
  return texts
}

/** Which column `AB12` stands in, counted from 0. */
function columnOf(address: string): number {
  let column = 0
  for (const letter of address.replace(/\d+$/u, '')) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

const CELL = /<c((?: [^>]*?)?)(?:\/>|>(.*?)<\/c>)/gsu
/** Wider than any list; an address further out is none a person wrote. */
const MOST_COLUMNS = 200

/** The cells of one row's XML as text; numbers as they are kept. */
export function cellsOfRow(xml: string, shared: readonly string[]): readonly string[] {
  const cells: string[] = []
  for (const [, attributes = '', content = ''] of xml.matchAll(CELL)) {
    const address = / r="([A-Z]{1,3}\d+)"/u.exec(attributes)?.[1]
    const column = address === undefined ? cells.length : columnOf(address)
    if (column >= MOST_COLUMNS) continue
    const kind = / t="(\w+)"/u.exec(attributes)?.[1]
    const value = /<v(?: [^>]*)?>([^<]*)<\/v>/u.exec(content)?.[1] ?? ''
    const text =
      kind === 's' ? (shared[Number(value)] ?? '') : kind === 'inlineStr' ? textIn(content) : plainText(value)
    while (cells.length < column) cells.push('')
    cells[column] = text.trim()
  }
  return cells
}
