import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import type { ListSheet } from '../../../../shared/sync/listFile.ts'
import type { ListProblem } from '../../../../shared/texts/sections/intake.ts'
import type { OpenedFile, ReadWorkbook } from '../../../ui/fileParts.ts'
import { withoutTitle } from './chooseColumns.ts'
import { decodeText } from './decodeText.ts'
import { parseTable } from './parseTable.ts'

/** A file with names in it, whatever kind it was. */
export interface OpenedList {
  readonly fileName: string
  readonly sheets: readonly ListSheet[]
}

/** Far above 5,000 names; beyond it the page would be busy for seconds. */
const TEXT_LIMIT_BYTES = 5 * 1024 * 1024
const ZIP_START = [0x50, 0x4b, 0x03, 0x04]
const UTF16_MARKS = [0xfeff, 0xfffe]

const endsWith = (name: string, ...ends: readonly string[]): boolean =>
  ends.some((end) => name.toLowerCase().endsWith(end))

type Opened = Result<OpenedFile<OpenedList>, ListProblem>

/** Reads a text file here and a workbook in the host. What the file holds counts for more than what it is called. */
export async function openListFile(file: File, readWorkbook: ReadWorkbook): Promise<Opened> {
  if (endsWith(file.name, '.samling')) return fail({ reason: 'network' })
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  const isZip = ZIP_START.every((byte, index) => start[index] === byte)
  if (isZip || endsWith(file.name, '.xlsx', '.xlsm', '.xls', '.ods')) {
    const read = await readWorkbook(file)
    if (!read.ok) return read
    if (read.value.kind === 'readBack') return succeed({ kind: 'readBack', plan: read.value.plan })
    const networkName = read.value.kind === 'elsewhere' ? read.value.networkName : null
    return listFrom(file.name, read.value.list.sheets, networkName)
  }
  if (file.size > TEXT_LIMIT_BYTES) return fail({ reason: 'tooLarge' })
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!isText(bytes)) return fail({ reason: 'notList' })
  const rows = parseTable(decodeText(bytes), endsWith(file.name, '.txt') ? ['\t', ';'] : undefined)
  return listFrom(file.name, [{ name: file.name, rows, rowCount: rows.length }])
}

function listFrom(fileName: string, sheets: readonly ListSheet[], networkName: string | null = null): Opened {
  const lists = sheets.flatMap(({ name, rows, rowCount }) => {
    const list = withoutTitle(rows)
    return list.length > 0 ? [{ name, rows: list, rowCount: rowCount - (rows.length - list.length) }] : []
  })
  if (lists.length === 0) return fail({ reason: 'empty' })
  return succeed({ kind: 'list', list: { fileName, sheets: lists }, networkName })
}

/** Pictures, films and programs have zero bytes; text has none, unless it is UTF-16 and says so. */
function isText(bytes: Uint8Array): boolean {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  return UTF16_MARKS.includes(mark) || !bytes.includes(0)
}
