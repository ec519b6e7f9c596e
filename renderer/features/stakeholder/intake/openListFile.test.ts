import { expect, test, vi } from 'vitest'
import { fail, succeed } from '../../../../shared/core/result.ts'
import type { SamlingStore } from '../../../store/samlingStore.ts'
import { openListFile } from './openListFile.ts'

const noHost: SamlingStore['readListFile'] = () => Promise.reject(new Error('The host was asked'))
const open = (name: string, content: BlobPart, readListFile = noHost) =>
  openListFile(new File([content], name), readListFile)

test('a text file is a table, read here', async () => {
  const opened = await open('liste.csv', '\uFEFFNavn;Kategori\r\nMoss Havn;E\r\n')
  const rows = [
    ['Navn', 'Kategori'],
    ['Moss Havn', 'E'],
  ]
  expect(opened).toEqual(
    succeed({ fileName: 'liste.csv', sheets: [{ name: 'liste.csv', rows, rowCount: 2 }] }),
  )
})

test('in a .txt a comma is a comma', async () => {
  const opened = await open('liste.txt', 'Handel, service\nHavn, kai\n')
  expect(opened.ok && opened.value.sheets[0]?.rows).toEqual([['Handel, service'], ['Havn, kai']])
})

test('a workbook goes to the host, also under another name, and its problem comes back', async () => {
  const sheets = [{ name: 'Ark', rows: [['Havn']], rowCount: 1 }]
  const readListFile = vi.fn<SamlingStore['readListFile']>(async () => succeed({ sheets }))
  expect(await open('Liste.XLSX', 'PK', readListFile)).toEqual(succeed({ fileName: 'Liste.XLSX', sheets }))
  expect((await open('liste.csv', 'PK\u0003\u0004…', readListFile)).ok).toBe(true)
  expect(readListFile).toHaveBeenCalledTimes(2)
  const broken = await open('gammel.xls', 'x', async () => fail({ reason: 'notWorkbook' }))
  expect(broken).toEqual(fail({ reason: 'notWorkbook' }))
})

test('a picture, a network, an empty file and a giant are told apart', async () => {
  expect(await open('bilde.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toEqual(
    fail({ reason: 'notList' }),
  )
  expect(await open('Viken.samling', 'SQLite')).toEqual(fail({ reason: 'network' }))
  expect(await open('tom.txt', '\n \n')).toEqual(fail({ reason: 'empty' }))
  expect(await open('tom.xlsx', 'PK', async () => succeed({ sheets: [] }))).toEqual(fail({ reason: 'empty' }))
  expect(await open('stor.txt', new Uint8Array(6 * 1024 * 1024).fill(65))).toEqual(
    fail({ reason: 'tooLarge' }),
  )
})
