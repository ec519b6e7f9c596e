import ExcelJS, { type CellValue, type Worksheet } from 'exceljs'
import type { ListFile, ListSheet } from '../../../shared/sync/listFile.ts'
import { readZip, writeZip } from '../excel/write/zipPackage.ts'
import type { PackagePart } from './inspectPackage.ts'
import { refuseImpossibleRows } from './sheetBounds.ts'

/** What one workbook may become in the page; far above a list of stakeholders. */
const MAX_SHEETS = 20
const MAX_ROWS = 6000
const MAX_COLUMNS = 30
const MAX_CELLS = 120_000
/** Longer than any note; a name this long is refused by its own limit and said to be too long. */
const MAX_CELL_LETTERS = 2500

/** Cells, their texts, the number formats that tell a date from a number, and the title. Pictures and the rest stay packed. */
const WANTED =
  /^(?:_rels\/\.rels|\[Content_Types\]\.xml|docProps\/core\.xml|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/

/** Everything in a sheet but its cells. One merged area of a whole sheet alone can exhaust the memory. */
const IGNORED = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'autoFilter',
  'mergeCells',
  'rowBreaks',
  'hyperlinks',
  'pageMargins',
  'dataValidations',
  'pageSetup',
  'headerFooter',
  'printOptions',
  'picture',
  'drawing',
  'sheetProtection',
  'tableParts',
  'conditionalFormatting',
  'extLst',
]

/**
 * Opens a workbook. `claims` is what `inspectPackage` found believable; a part that holds more than it
 * claims there throws, and so does anything exceljs cannot read. Costs memory and time: for the worker only.
 */
export async function loadWorkbook(bytes: Buffer, claims: readonly PackagePart[]): Promise<ExcelJS.Workbook> {
  const parts = claims
    .filter(({ name }) => WANTED.test(name))
    .flatMap((claim) => readZip(bytes, Math.max(1, claim.unpackedBytes), (name) => name === claim.name))
  refuseImpossibleRows(parts)
  const workbook = new ExcelJS.Workbook()
  // exceljs was written for an older Buffer type than Node's own; the bytes are the same.
  const cells = writeZip(parts) as unknown as Parameters<typeof workbook.xlsx.load>[0]
  await workbook.xlsx.load(cells, { ignoreNodes: IGNORED })
  return workbook
}

/** The cells of a workbook as text, of the sheets a person can see. */
export function listIn(workbook: ExcelJS.Workbook): ListFile {
  const sheets: ListSheet[] = []
  let roomForCells = MAX_CELLS
  for (const worksheet of workbook.worksheets.filter(({ state }) => state === 'visible')) {
    if (sheets.length === MAX_SHEETS) break
    const sheet = readSheet(worksheet, roomForCells)
    roomForCells -= sheet.rows.reduce((count, row) => count + row.length, 0)
    if (sheet.rowCount > 0) sheets.push(sheet)
  }
  return { sheets }
}

function readSheet(worksheet: Worksheet, roomForCells: number): ListSheet {
  const rows: string[][] = []
  const rowNumbers: number[] = []
  let [rowCount, left] = [0, roomForCells]
  worksheet.eachRow((row) => {
    const cells: string[] = []
    row.eachCell((cell, column) => {
      const text = column > MAX_COLUMNS ? '' : textOf(cell.value)
      if (text === '') return
      while (cells.length < column - 1) cells.push('')
      cells.push(text)
    })
    if (cells.length === 0) return
    rowCount += 1
    if (rows.length === MAX_ROWS || left < cells.length) return
    left -= cells.length
    rows.push(cells)
    rowNumbers.push(row.number)
  })
  return { name: worksheet.name, rows, rowCount, rowNumbers }
}

/** What the cell shows: a formula's result, a link's words, a date as people here write it. */
function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayOf(value)
  if (typeof value !== 'object') return String(value).trim().slice(0, MAX_CELL_LETTERS)
  if ('richText' in value) return textOf(value.richText.map(({ text }) => text).join(''))
  if ('hyperlink' in value) return textOf(value.text)
  if ('formula' in value || 'sharedFormula' in value) return textOf(value.result)
  return ''
}

/** Spreadsheet dates have no time zone; exceljs gives them as UTC. A number no calendar has is no day. */
function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-')
  return `${day}.${month}.${year}`
}
