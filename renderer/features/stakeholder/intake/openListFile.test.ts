import { expect, test, vi } from 'vitest'
import { fail, succeed } from '../../../../shared/core/result.ts'
import type { ListSheet } from '../../../../shared/sync/listFile.ts'
import type { WorkbookRead } from '../../../../shared/sync/readBack.ts'
import type { ReadWorkbook } from '../../../ui/fileParts.ts'
import { openListFile } from './openListFile.ts'

const noHost: ReadWorkbook = () => Promise.reject(new Error('The host was asked'))
const open = (name: string, content: BlobPart, readWorkbook = noHost) =>
  openListFile(new File([content], name), readWorkbook)
const asList = (fileName: string, sheets: readonly ListSheet[], networkName: string | null = null) =>
  succeed({ kind: 'list', list: { fileName, sheets }, networkName })
const reads =
  (read: WorkbookRead): ReadWorkbook =>
  async () =>
    succeed(read)

test('a text file is a table, read here', async () => {
  const opened = await open('liste.csv', '\uFEFFNavn;Kategori\r\nMoss Havn;E\r\n')
  const rows = [
    ['Navn', 'Kategori'],
    ['Moss Havn', 'E'],
  ]
  expect(opened).toEqual(asList('liste.csv', [{ name: 'liste.csv', rows, rowCount: 2, rowNumbers: [1, 2] }]))
})

test('in a .txt a comma is a comma', async () => {
  const opened = await open('liste.txt', 'Handel, service\nHavn, kai\n')
  const rows = [['Handel, service'], ['Havn, kai']]
  expect(opened).toEqual(asList('liste.txt', [{ name: 'liste.txt', rows, rowCount: 2, rowNumbers: [1, 2] }]))
})

test('a workbook goes to the host, also under another name, and its problem comes back', async () => {
  const sheets = [{ name: 'Ark', rows: [['Havn']], rowCount: 1, rowNumbers: [1] }]
  const readWorkbook = vi.fn<ReadWorkbook>(reads({ kind: 'list', list: { sheets } }))
  expect(await open('Liste.XLSX', 'PK', readWorkbook)).toEqual(asList('Liste.XLSX', sheets))
  expect((await open('liste.csv', 'PK\u0003\u0004…', readWorkbook)).ok).toBe(true)
  expect(readWorkbook).toHaveBeenCalledTimes(2)
  const broken = await open('gammel.xls', 'x', async () => fail({ reason: 'notWorkbook' }))
  expect(broken).toEqual(fail({ reason: 'notWorkbook' }))
})

test('one of ours comes as what it would change, and as a list when another network made it', async () => {
  const sheets = [{ name: 'Interessenter', rows: [['Havn']], rowCount: 1, rowNumbers: [1] }]
  const elsewhere = reads({ kind: 'elsewhere', networkName: 'Viken', list: { sheets } })
  expect(await open('Moss.xlsx', 'PK', elsewhere)).toEqual(asList('Moss.xlsx', sheets, 'Viken'))
  const plan = {
    ...{ planId: 'p1', owner: 'Moss', madeAt: 0 },
    ...{
      differences: [],
      problems: [],
      unknownColumns: [],
      renamedColumns: [],
      missingColumns: [],
      readSheets: [],
      missingSheets: [],
    },
  }
  expect(await open('Moss.xlsx', 'PK', reads({ kind: 'readBack', plan }))).toEqual(
    succeed({ kind: 'readBack', plan }),
  )
})

test('a picture, a network, an empty file and a giant are told apart', async () => {
  expect(await open('bilde.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toEqual(
    fail({ reason: 'notList' }),
  )
  expect(await open('Viken.samling', 'SQLite')).toEqual(fail({ reason: 'network' }))
  expect(await open('tom.txt', '\n \n')).toEqual(fail({ reason: 'empty' }))
  expect(await open('tom.xlsx', 'PK', reads({ kind: 'list', list: { sheets: [] } }))).toEqual(
    fail({ reason: 'empty' }),
  )
  expect(await open('stor.txt', new Uint8Array(6 * 1024 * 1024).fill(65))).toEqual(
    fail({ reason: 'tooLarge' }),
  )
})

test('100,000 organisations of the register are read in pieces, and only what is used of them', async () => {
  const heading =
    'organisasjonsnummer,navn,organisasjonsform.kode,naeringskode1.kode,naeringskode1.beskrivelse,antallAnsatte,hjemmeside,forretningsadresse.kommune,forretningsadresse.kommunenummer'
  const rest = `"Storgata 1, oppgang ""B""","${'Vedtektsfestet formål '.repeat(8)}"`
  const rows = Array.from(
    { length: 100_000 },
    (_, index) =>
      `${900_000_000 + index},BEDRIFT ${index} AS,AS,47.110,"Butikk, bredt utvalg",${index % 500},,${index % 2 ? 'MOSS' : 'GOL'},3103,${rest}`,
  )
  const file = new File([`${heading},a,b\n${rows.join('\n')}\n`], 'enheter_alle.csv')
  expect(file.size).toBeGreaterThan(20 * 1024 * 1024)
  let [turns, longest, last] = [0, 0, performance.now()]
  const ticking = setInterval(() => {
    turns += 1
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 0)
  const opened = await openListFile(file, noHost)
  clearInterval(ticking)
  const [sheet] = opened.ok && opened.value.kind === 'list' ? opened.value.list.sheets : []
  expect(sheet?.rowCount).toBe(100_001)
  expect(sheet?.rows.length).toBe(20_001)
  expect(sheet?.rows[1]).toHaveLength(10)
  expect(sheet?.rows[1]?.[3]).toBe('498')
  // Read in one go there would be no turn at all.
  expect(turns).toBeGreaterThan(20)
  console.info(`Longest wait while 100,000 rows were read: ${Math.round(longest)} ms`)
})

test('a large file that is not the register is too large, and that is known at its first piece', async () => {
  const file = new File(['Navn;Tlf\n', 'Havn;1\n'.repeat(900_000)], 'alt.csv')
  expect(await openListFile(file, noHost)).toEqual(fail({ reason: 'tooLarge' }))
})
