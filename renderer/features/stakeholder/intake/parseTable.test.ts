import { expect, test } from 'vitest'
import { parseTable } from './parseTable.ts'

test('semicolons, commas and tabs are found out by themselves', () => {
  const rows = [
    ['Navn', 'Kategori'],
    ['Moss Havn', 'E'],
    ['NHO', 'N'],
  ]
  for (const separator of [';', ',', '\t'])
    for (const lineEnd of ['\n', '\r\n', '\r'])
      expect(parseTable(rows.map((row) => row.join(separator)).join(lineEnd))).toEqual(rows)
})

test('a list with a comma here and there is one column', () => {
  const names = ['Moss Havn', 'Handel, service og reiseliv', 'NHO', 'LO; lokalavdelingen', 'Politiet']
  expect(parseTable(names.join('\n'))).toEqual(names.map((name) => [name]))
})

test('quoted cells keep separators, line breaks and doubled quotation marks', () => {
  expect(parseTable('Navn;Merknad\n"Havn; kai";"To\nlinjer"\n"Bygg ""&"" AS";x')).toEqual([
    ['Navn', 'Merknad'],
    ['Havn; kai', 'To\nlinjer'],
    ['Bygg "&" AS', 'x'],
  ])
})

test('a quotation mark without its partner is a letter, and swallows nothing', () => {
  expect(parseTable('"Bygg" AS;B\n"Åpen;B\nNHO;N')).toEqual([
    ['"Bygg" AS', 'B'],
    ['"Åpen', 'B'],
    ['NHO', 'N'],
  ])
})

test('Excel’s own hint at the top decides, and is no row', () => {
  expect(parseTable('sep=,\r\nHavn,kai\r\nNHO')).toEqual([['Havn', 'kai'], ['NHO']])
})

test('empty rows and spaces around cells disappear; empty cells stay where they are', () => {
  expect(parseTable('a ; ; c\n;;\n\n d;e;f\n')).toEqual([
    ['a', '', 'c'],
    ['d', 'e', 'f'],
  ])
  expect(parseTable('')).toEqual([])
})

test('5,000 lines that each open a quotation mark are 5,000 rows', () => {
  const text = Array.from({ length: 5000 }, (_, index) => `"Aktør ${index};B`).join('\n')
  expect(parseTable(text)).toHaveLength(5000)
})
