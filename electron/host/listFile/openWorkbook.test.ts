import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import type { ListFile } from '../../../shared/sync/listFile.ts'
import { exportWorkbooks } from '../excel/exportWorkbooks.ts'
import { smallNetwork } from '../excel/testing/networkBuilder.ts'
import { inspectPackage } from './inspectPackage.ts'
import { listIn } from './listIn.ts'
import { openWorkbook } from './openWorkbook.ts'
import { bareWorkbook, sheetXml, textRow } from './testing/bareWorkbook.ts'

async function read(bytes: Buffer): Promise<ListFile> {
  const inspected = inspectPackage(bytes)
  if (!inspected.ok) throw new Error(inspected.failure.reason)
  return listIn(openWorkbook(bytes, inspected.value))
}

/** As a municipality's own spreadsheet may look: headings, formulas, links, dates, holes, a hidden sheet. */
async function ownWorkbook(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Interessenter')
  sheet.addRow(['Nr', 'Navn', 'Kategori', 'Sist møtt'])
  sheet.addRow([1, 'Moss Havn', 'E', new Date(Date.UTC(2026, 5, 9))])
  sheet.addRow([])
  sheet.addRow([2, { text: 'NHO Viken', hyperlink: 'https://nho.no' }, null, 'aldri'])
  sheet.addRow([3, { richText: [{ text: 'Nærings' }, { text: 'forening' }] }])
  sheet.addRow([4, { formula: 'A1&B1', result: 'Bygg 🏗️ AS' }])
  sheet.mergeCells('A7:D7')
  workbook.addWorksheet('Gjemt', { state: 'hidden' }).addRow(['Hemmelig'])
  workbook.addWorksheet('Tom')
  // exceljs was written for an older Buffer type than Node's own; the bytes are the same.
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

test('a workbook becomes the texts of its visible cells, empty rows left out', async () => {
  const bytes = await ownWorkbook()
  expect(await read(bytes)).toEqual({
    sheets: [
      {
        name: 'Interessenter',
        rowCount: 5,
        rowNumbers: [1, 2, 4, 5, 6],
        rows: [
          ['Nr', 'Navn', 'Kategori', 'Sist møtt'],
          ['1', 'Moss Havn', 'E', '09.06.2026'],
          ['2', 'NHO Viken', '', 'aldri'],
          ['3', 'Næringsforening'],
          ['4', 'Bygg 🏗️ AS'],
        ],
      },
    ],
  })
})

test('our own workbooks are read: what one municipality took home, another can begin with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samling-own-'))
  try {
    const exported = await exportWorkbooks(smallNetwork(), folder, 'moss', { now: 0 })
    const [file] = exported.ok ? exported.value : []
    const { sheets } = await read(readFileSync(file?.path ?? ''))
    const rows = sheets.find(({ name }) => name === 'Interessenter')?.rows ?? []
    const heading = rows.find((row) => row.includes('Kategori'))
    expect(heading?.[0]).toBe('Interessent')
    expect(rows.length).toBeGreaterThan(rows.indexOf(heading ?? []) + 1)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a day no calendar has is no day, and the rest is read', async () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
  const row = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1e15</v></c></row>'
  const part = { name: 'xl/styles.xml', bytes: Buffer.from(styles) }
  const { sheets } = await read(bareWorkbook(sheetXml(row), [part]))
  expect(sheets[0]?.rows).toEqual([['1']])
})

test('long lists are cut, and say how long they were', async () => {
  const rows = Array.from({ length: 6500 }, (_, index) => textRow(index + 1, `Aktør ${index + 1}`)).join('')
  const [sheet] = (await read(bareWorkbook(sheetXml(rows)))).sheets
  expect([sheet?.rows.length, sheet?.rowCount, sheet?.rows.at(-1)]).toEqual([6000, 6500, ['Aktør 6000']])
})

test('an area, a rule and a column over the whole sheet do not keep the names from being read', async () => {
  const name = textRow(1, 'Havn')
  const after =
    '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>'
  const sheet = sheetXml(name, after, '<cols><col min="1" max="1000000000" width="3"/></cols>')
  const { sheets } = await read(bareWorkbook(sheet))
  expect(sheets[0]?.rows).toEqual([['Havn']])
})

test('a part that holds more than the directory claims is refused while it unpacks', async () => {
  const text = Array.from({ length: 20_000 }, (_, index) => textRow(index + 1, `${index}`)).join('')
  const honest = bareWorkbook(sheetXml(text))
  const lying = Buffer.from(honest)
  lying.writeUInt32LE(500, lying.lastIndexOf('xl/worksheets/sheet1.xml') - 46 + 24)
  await expect(read(lying)).rejects.toMatchObject({ code: 'ERR_BUFFER_TOO_LARGE' })
})

test('broken XML, impossible addresses and self-made entities are not read', async () => {
  for (const sheet of [
    '<worksheet><sheetData>',
    sheetXml('<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>'),
    // No sheet has such a row.
    sheetXml(textRow(4_000_000_000, 'Havn')),
    `<!DOCTYPE a [<!ENTITY b "bbb">]>${sheetXml(textRow(1, '&b;'))}`,
  ])
    await expect(read(bareWorkbook(sheet))).rejects.toThrow()
})
