import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import type { ListSheet } from '../../../../shared/sync/listFile.ts'
import type { ListProblem } from '../../../../shared/texts/sections/intake.ts'
import type { OpenedFile, ReadWorkbook } from '../../../ui/fileParts.ts'
import { withoutTitle } from './chooseColumns.ts'
import { isUtf16, readTextFile } from './readTextFile.ts'
import { createTextSheet } from './textSheet.ts'

/** A file with names in it, whatever kind it was. */
export interface OpenedList {
  readonly fileName: string
  readonly sheets: readonly ListSheet[]
}

/** Far above 5,000 names. */
const LIST_LIMIT_BYTES = 5 * 1024 * 1024
/** 100,000 organisations of the register with all their columns are some 45 MB. */
const REGISTER_LIMIT_BYTES = 64 * 1024 * 1024
/** Enough to see a zero byte, which text has none of. */
const LOOKED_AT_BYTES = 64 * 1024
const ZIP_START = [0x50, 0x4b, 0x03, 0x04]

const endsWith = (name: string, ...ends: readonly string[]): boolean =>
  ends.some((end) => name.toLowerCase().endsWith(end))

type Opened = Result<OpenedFile<OpenedList>, ListProblem>

/** Reads a text file here and a workbook in the host. What the file holds counts for more than what it is called. */
export async function openListFile(file: File, readWorkbook: ReadWorkbook): Promise<Opened> {
  if (endsWith(file.name, '.samling')) return fail({ reason: 'network' })
  const start = new Uint8Array(await file.slice(0, LOOKED_AT_BYTES).arrayBuffer())
  const isZip = ZIP_START.every((byte, index) => start[index] === byte)
  if (isZip || endsWith(file.name, '.xlsx', '.xlsm', '.xls', '.ods')) {
    const read = await readWorkbook(file)
    if (!read.ok) return read
    if (read.value.kind === 'readBack') return succeed({ kind: 'readBack', plan: read.value.plan })
    const networkName = read.value.kind === 'elsewhere' ? read.value.networkName : null
    return listFrom(file.name, read.value.list.sheets, networkName)
  }
  return await openText(file, start)
}

async function openText(file: File, start: Uint8Array): Promise<Opened> {
  // Pictures, films and programs have zero bytes; text has none, unless it is UTF-16 and says so.
  if (!isUtf16(start) && start.includes(0)) return fail({ reason: 'notList' })
  if (file.size > (isUtf16(start) ? LIST_LIMIT_BYTES : REGISTER_LIMIT_BYTES))
    return fail({ reason: 'tooLarge' })
  const wanted = endsWith(file.name, '.txt') ? (['\t', ';'] as const) : undefined
  const sheet = createTextSheet(file.name)
  for await (const piece of readTextFile(file, wanted)) {
    sheet.take(piece)
    if (!sheet.isRegister() && file.size > LIST_LIMIT_BYTES) return fail({ reason: 'tooLarge' })
  }
  return listFrom(file.name, [sheet.get()])
}

function listFrom(fileName: string, sheets: readonly ListSheet[], networkName: string | null = null): Opened {
  const lists = sheets.flatMap((sheet): ListSheet[] => {
    const rows = withoutTitle(sheet.rows)
    const leftOut = sheet.rows.length - rows.length
    if (rows.length === 0) return []
    const numbers = sheet.rowNumbers ?? sheet.rows.map((_, index) => index + 1)
    return [{ ...sheet, rows, rowCount: sheet.rowCount - leftOut, rowNumbers: numbers.slice(leftOut) }]
  })
  if (lists.length === 0) return fail({ reason: 'empty' })
  return succeed({ kind: 'list', list: { fileName, sheets: lists }, networkName })
}
