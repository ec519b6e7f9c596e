import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import { cleanLine } from '../../../shared/core/text.ts'
import type { ListFile, ListFileProblem } from '../../../shared/sync/listFile.ts'
import { findMark } from './findMark.ts'
import { inspectPackage } from './inspectPackage.ts'
import { listIn } from './listIn.ts'
import { openWorkbook } from './openWorkbook.ts'
import type { OwnWorkbook } from './ownWorkbook.ts'
import { withTruthWords } from './truthWords.ts'

/** A workbook that was handed in: one of the network's own, of another network, or a list from anywhere. */
export type UntrustedRead =
  | { readonly kind: 'own'; readonly workbook: OwnWorkbook }
  | { readonly kind: 'elsewhere'; readonly networkName: string; readonly list: ListFile }
  | { readonly kind: 'list'; readonly list: ListFile }

const LONGEST_NAME = 200

/** Said by zlib: a part holds more than the directory claims. */
const isOverflow = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/**
 * Reads a workbook from anywhere and answers in words a person can be told, whatever a library
 * throws. `line` is the network that is open (`WorkbookOrigin.line`), null = none. May still run for ever
 * or fill the memory: the thread it runs in is the bound for that.
 */
export function readUntrusted(
  bytes: Uint8Array,
  line: string | null = null,
): Result<UntrustedRead, ListFileProblem> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const inspected = inspectPackage(zip)
  if (!inspected.ok) return inspected
  try {
    const workbook = openWorkbook(zip, inspected.value)
    const mark = findMark(workbook)
    if (!mark) return succeed({ kind: 'list', list: listIn(workbook) })
    if (mark.line !== line) {
      const networkName = cleanLine(workbook.subject).slice(0, LONGEST_NAME)
      return succeed({ kind: 'elsewhere', networkName, list: listIn(workbook) })
    }
    // Half of it would look as if the rest had been removed.
    if (workbook.isCut) return fail({ reason: 'tooLarge' })
    // All cells of all sheets, hidden ones too: whoever hides a row does not take it away.
    const sheets = workbook.sheets.map(({ name, rows }) => ({
      ...{ name, rows: rows.map((row) => withTruthWords(row, mark.language)) },
    }))
    return succeed({ kind: 'own', workbook: { mark, sheets } })
  } catch (error) {
    // Whatever a library says of a broken workbook means one thing to a person: this cannot be read.
    return fail({ reason: isOverflow(error) ? 'unsafe' : 'notWorkbook' })
  }
}
