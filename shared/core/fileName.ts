import { cleanLine } from './text.ts'

/** Of a path, in UTF-16 units: Excel opens no longer one, and some programs on Windows stop at 260. */
export const LONGEST_EXCEL_PATH = 218

/** Leaves room for the folder within the path that Excel itself can open. */
export const FILE_NAME_LIMIT = 100

/** Names Windows keeps for devices, with or without an ending. */
const RESERVED_FILE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d|com[¹²³]|lpt[¹²³])$/i
const HALF_CHARACTER = /\p{Surrogate}/gu

/** A file name without ending, as every system accepts it: at most 100 UTF-16 units, never empty. */
export function legalFileName(text: string): string {
  const name = cleanLine(text.replaceAll('\u00AD', '')).replace(/[<>:"/\\|?*]/g, '-')
  const short =
    name.length <= FILE_NAME_LIMIT
      ? name
      : `${name.slice(0, FILE_NAME_LIMIT - 1).replace(HALF_CHARACTER, '')}…`
  // Windows drops a dot or space at the end, and looks only before the first dot for a device.
  const trimmed = short.replace(/[. ]+$/, '')
  const [stem = ''] = trimmed.split('.')
  return trimmed === '' || RESERVED_FILE_NAME.test(stem.trim()) ? `_${trimmed}` : trimmed
}
