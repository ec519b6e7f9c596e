import { expect, test } from 'vitest'
import { parseMunicipalityList } from './parseMunicipalityList.ts'

const namesIn = (text: string) => parseMunicipalityList(text, []).wanted.map(({ name }) => name)

test('one a line, with or without commas, and columns pasted from Excel', () => {
  expect(namesIn('Halden\n Hole \r\n\nVestby, Ås')).toEqual(['Halden', 'Hole', 'Vestby', 'Ås'])
  expect(namesIn('3103\tMoss\tØstfold kyst\n3105\tSarpsborg')).toEqual(['Moss', 'Østfold kyst', 'Sarpsborg'])
})

test('bullets, numbers and the word «kommune» are not part of a name', () => {
  expect(namesIn('• Halden kommune\n2. Hole\n3103 Vestby\n– Ås')).toEqual(['Halden', 'Hole', 'Vestby', 'Ås'])
})

test('a municipality of the pack brings its number and county, however it is written', () => {
  const { wanted } = parseMunicipalityList('moss kommune\nÅL\nHalden', [])
  expect(wanted.map(({ name, pack }) => [name, pack?.number ?? null])).toEqual([
    ['Moss', '3103'],
    ['Ål', '3328'],
    ['Halden', null],
  ])
})

test('what is here already, or is written twice, is not added again', () => {
  const list = parseMunicipalityList('Moss\nlier\nLier\nMOSS', ['Moss'])
  expect(list.wanted.map(({ name }) => name)).toEqual(['Lier'])
  expect(list.known).toEqual(['Moss', 'Moss'])
})

test('a name longer than the limit is told about, not cut', () => {
  const long = 'x'.repeat(61)
  expect(parseMunicipalityList(long, [])).toEqual({ wanted: [], known: [], tooLong: [long] })
})
