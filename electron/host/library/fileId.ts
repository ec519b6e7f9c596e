/** Files of the library end in this; what does not is not the library's business. */
export const EXTENSION = '.samling'

/** Room for « (skadet 2026-11-24 0215)», «-journal» and «.part» within the 255 bytes a name may have. */
const MAX_NAME_BYTES = 180

/** Not allowed in a file name on Windows, or a way out of the folder; refused everywhere, so files can travel. */
const FORBIDDEN = /[\u0000-\u001F\u007F<>:"/\\|?*]/
const FORBIDDEN_RUN = new RegExp(`${FORBIDDEN.source}+`, 'g')
/** Devices on Windows, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i

/** Whether a text names a file right in the library folder: what a window sends is never used as a path before this. */
export function isFileId(text: string): boolean {
  const stem = text.slice(0, -EXTENSION.length)
  return (
    text.endsWith(EXTENSION) &&
    text.isWellFormed() &&
    Buffer.byteLength(text) <= 250 &&
    !FORBIDDEN.test(text) &&
    !RESERVED.test(text) &&
    !stem.startsWith('.') &&
    !/^$|^\s|[\s.]$/.test(stem)
  )
}

/** A file name's stem that says what the network is called: `Læring: Viken/Øst` → `Læring- Viken-Øst`. */
export function fileStemOf(name: string): string {
  const plain = name.toWellFormed().normalize('NFC').replaceAll('\u00AD', '')
  const legal = plain.replace(FORBIDDEN_RUN, '-').replace(/\s+/g, ' ')
  const stem = capped(legal).replace(/^[\s.]+|[\s.]+$/g, '')
  if (stem === '') return 'Samling'
  return RESERVED.test(stem) ? `_${stem}` : stem
}

function capped(text: string): string {
  let bytes = 0
  let kept = ''
  for (const letter of text) {
    bytes += Buffer.byteLength(letter)
    if (bytes > MAX_NAME_BYTES) break
    kept += letter
  }
  return kept
}

/** The first of `Navn.samling`, `Navn 2.samling` … that is free; case does not make another name. */
export function freeFileId(stem: string, taken: Iterable<string>): string {
  const key = (fileId: string): string => fileId.normalize('NFC').toLowerCase()
  const used = new Set(Array.from(taken, key))
  for (let number = 1; ; number += 1) {
    const fileId = `${number === 1 ? stem : `${stem} ${number}`}${EXTENSION}`
    if (!used.has(key(fileId))) return fileId
  }
}
