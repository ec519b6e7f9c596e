import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { registerHeading } from '../../../shared/register/registerColumns.ts'
import { readUntrusted } from './readUntrusted.ts'
import { readSharedTexts } from './sharedTexts.ts'
import { bareWorkbook, sheetXml, textRow } from './testing/bareWorkbook.ts'

const headings = [
  'Organisasjonsnummer',
  'Navn',
  'Organisasjonsform.kode',
  'Næringskode 1',
  'Næringskode 1.beskrivelse',
  'Antall ansatte',
  ...Array.from({ length: 30 }, (_, index) => `Annet ${index}`),
  'Forretningsadresse.kommune',
]

async function register(count: number): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Enheter')
  sheet.addRow(headings)
  for (let index = 0; index < count; index += 1)
    sheet.addRow([
      String(900_000_000 + index),
      index === 0 ? 'Sønn & «Datter» <AS>' : `BEDRIFT ${index} AS`,
      'AS',
      '47.110',
      'Butikkhandel',
      index,
      ...Array.from({ length: 30 }, () => null),
      'MOSS',
    ])
  // exceljs was written for an older Buffer type than Node's own; the bytes are the same.
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

const read = async (bytes: Buffer) => {
  const found = readUntrusted(bytes)
  return found.ok && found.value.kind === 'list' ? found.value.list.sheets[0] : null
}

test('a register in a workbook is read with the columns that are used, however far out they stand', async () => {
  const sheet = await read(await register(3))
  expect(sheet?.rows[0]).toEqual(registerHeading)
  expect(sheet?.rows[1]).toEqual([
    ...['900000000', 'Sønn & «Datter» <AS>', 'AS', '0', '47.110', 'Butikkhandel', 'MOSS'],
    ...['', '', ''],
  ])
  expect(sheet?.rowCount).toBe(4)
})

test('more organisations than a page should carry are the largest ones, and it is said how many there were', async () => {
  const sheet = await read(await register(21_000))
  expect([sheet?.rows.length, sheet?.rowCount]).toEqual([20_001, 21_001])
  expect(sheet?.rows[1]?.[1]).toBe('BEDRIFT 20999 AS')
})

test('texts of formatted runs, of formulas and without addresses are read; what stands far out is not', async () => {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const rows =
    `<row>${['organisasjonsnummer', 'navn', 'antallAnsatte'].map(cell).join('')}</row>` +
    '<row r="2"><c r="A2"><v>912345678</v></c><c r="B2" t="inlineStr"><is><r><t>Høyås </t></r><r><t>gård</t></r></is></c>' +
    '<c r="C2" t="str"><f>1+1</f><v>2</v></c><c r="XFD2"><v>9</v></c></row>'
  expect((await read(bareWorkbook(sheetXml(rows))))?.rows[1]?.slice(0, 4)).toEqual([
    '912345678',
    'Høyås gård',
    '',
    '2',
  ])
})

test('any other workbook is read as before', async () => {
  expect((await read(bareWorkbook(sheetXml(textRow(1, 'Navn') + textRow(2, 'Havn')))))?.rows).toEqual([
    ['Navn'],
    ['Havn'],
  ])
})

test('an empty shared text counts, for cells point at texts by number', () => {
  const xml = '<sst><si/><si><t>Navn</t></si><si><r><t>Ha</t></r><r><t>vn</t></r></si><si/></sst>'
  expect(readSharedTexts(Buffer.from(xml))).toEqual(['', 'Navn', 'Havn', ''])
})

test('beside a register the other sheets are there too, and a second register is an ordinary list', async () => {
  const workbook = new ExcelJS.Workbook()
  const rows = [
    ['organisasjonsnummer', 'navn', 'antallAnsatte', 'noe'],
    ['912345678', 'HAVN AS', 4, 'x'],
  ]
  for (const name of ['Om', 'Enheter', 'Underenheter'])
    workbook.addWorksheet(name).addRows(name === 'Om' ? [['Lastet ned i dag']] : rows)
  const found = readUntrusted(Buffer.from(await workbook.xlsx.writeBuffer()))
  const sheets = found.ok && found.value.kind === 'list' ? found.value.list.sheets : []
  expect(sheets.map(({ name, rows: kept }) => [name, kept[0]?.length])).toEqual([
    ['Om', 1],
    ['Enheter', registerHeading.length],
    ['Underenheter', 4],
  ])
})
