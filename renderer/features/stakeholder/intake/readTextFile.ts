import { decodeText } from './decodeText.ts'
import { createRowReader, type Separator, type TextRow } from './parseTable.ts'

/** Read, split and looked at in one go; a page is busy with it for less than a frame. */
const PIECE_BYTES = 128 * 1024
const LINE_FEED = 0x0a
const UTF16_MARKS = [0xfeff, 0xfffe]

/** UTF-16 has line feeds of two bytes, and zeros between its letters. */
export const isUtf16 = (start: Uint8Array): boolean =>
  UTF16_MARKS.includes(((start[0] ?? 0) << 8) | (start[1] ?? 0))

/** Lets the page draw and hear between pieces. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** The rows of a text file as they are read, with room for the page to draw between pieces. */
export async function* readTextFile(
  file: Blob,
  wanted?: readonly Separator[],
): AsyncGenerator<readonly TextRow[]> {
  const reader = createRowReader(wanted)
  const isWide = isUtf16(new Uint8Array(await file.slice(0, 2).arrayBuffer()))
  const size = isWide ? Math.max(1, file.size) : PIECE_BYTES
  let held = new Uint8Array()
  for (let from = 0; from < Math.max(1, file.size); from += size) {
    if (from > 0) await breathe()
    const isLast = from + size >= file.size
    const bytes = new Uint8Array(await new Blob([held, file.slice(from, from + size)]).arrayBuffer())
    // Cut where a line ends: in the middle of a letter no encoding could be told.
    const end = isLast ? bytes.length : bytes.lastIndexOf(LINE_FEED) + 1
    held = bytes.slice(end)
    yield reader.read(decodeText(bytes.subarray(0, end)), isLast)
  }
}
