import { keepLargest } from '../../../shared/register/keepLargest.ts'
import {
  findRegisterColumns,
  registerHeading,
  registerRow,
} from '../../../shared/register/registerColumns.ts'
import type { ListFile } from '../../../shared/sync/listFile.ts'
import { readZip } from '../excel/write/zipPackage.ts'
import type { PackagePart } from './inspectPackage.ts'
import { cellsOfRow, piecesBetween, sharedTexts } from './sheetCells.ts'

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/u
const SHARED = 'xl/sharedStrings.xml'
/** The register has some fifty columns: its headings are among the first texts. */
const HEADING_TEXTS = 200

/** A part that holds more than it claims throws, as everywhere in this room. */
function unpack(bytes: Buffer, claims: readonly PackagePart[], name: string): Buffer | undefined {
  const claim = claims.find((part) => part.name === name)
  return claim && readZip(bytes, Math.max(1, claim.unpackedBytes), (part) => part === name)[0]?.bytes
}

/**
 * A download from Enhetsregisteret in a workbook, on one sheet or several; null when it is something else. Read row
 * by row, for all its cells would fill the memory; only what a card is made from is kept.
 */
export function readRegisterWorkbook(bytes: Buffer, claims: readonly PackagePart[]): ListFile | null {
  const names = claims.map(({ name }) => name).filter((name) => SHEET.test(name))
  const shared = unpack(bytes, claims, SHARED)
  const first = sharedTexts(shared, HEADING_TEXTS)
  let texts: readonly string[] | null = null
  const rows: (readonly string[])[] = []
  for (const name of names.toSorted()) {
    const sheet = unpack(bytes, claims, name)
    if (!sheet) continue
    const found = piecesBetween(sheet, '<row', '</row>')
    const heading = found.next()
    const columns = heading.done ? null : findRegisterColumns(cellsOfRow(heading.value, first))
    // Another list, or one of ours: those are opened whole.
    if (!columns && rows.length === 0) return null
    if (!columns) continue
    texts ??= sharedTexts(shared)
    for (const row of found) rows.push(registerRow(cellsOfRow(row, texts), columns))
  }
  if (rows.length === 0) return null
  const kept = [registerHeading, ...keepLargest(rows)]
  return { sheets: [{ name: 'Enhetsregisteret', rows: kept, rowCount: rows.length + 1 }] }
}
