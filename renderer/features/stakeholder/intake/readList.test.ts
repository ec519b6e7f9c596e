import { expect, test } from 'vitest'
import { readPasted } from './readList.ts'

const note = (word: string): string => `Kategori: ${word}`
const read = (text: string) => readPasted(text, note)
const namesOf = (text: string) => read(text).map(({ name }) => name)

test('a pasted list is one card a line', () => {
  expect(read('• Havn\r\n2) NHO\n\n- LO')).toEqual([{ name: 'Havn' }, { name: 'NHO' }, { name: 'LO' }])
})

test('Word puts a tab after its bullets and numbers; that is no column', () => {
  expect(namesOf('1.\tHavn\n2.\tNHO\n10.\tLO')).toEqual(['Havn', 'NHO', 'LO'])
  expect(namesOf('•\tHavn\n•\tNHO')).toEqual(['Havn', 'NHO'])
})

test('from a spreadsheet the first column is names, and a column of known categories is categories', () => {
  expect(read('Havn\tE\tviktig\nNHO\tPartene i arbeidslivet\t\nNAV\tEiger\t')).toEqual([
    { name: 'Havn', category: 'property' },
    { name: 'NHO', category: 'labour' },
    { name: 'NAV', category: null, note: 'Kategori: Eiger' },
  ])
  expect(namesOf('Navn\tTelefon\nHavn\t12345678\nNHO\t87654321')).toEqual(['Havn', 'NHO'])
})

test('one row of a spreadsheet is a row of names, but a name with its category is one card', () => {
  expect(namesOf('Havn\tNHO\tLO')).toEqual(['Havn', 'NHO', 'LO'])
  expect(read('Havn\tE')).toEqual([{ name: 'Havn', category: 'property' }])
})

test('our own word for «no category» is none, and no note', () => {
  expect(read('Navn\tKategori\nHavn\tikke sortert\nNHO\tA')).toEqual([
    { name: 'Havn', category: null },
    { name: 'NHO', category: 'labour' },
  ])
})
