import { expect, test } from 'vitest'
import { fileStemOf, freeFileId, isFileId } from './fileId.ts'

test.each([
  'Læring for næring, Viken.samling',
  'Ås – kopi 2.samling',
  'a.samling',
  'Navn (skadet 2026-11-24 0215).samling',
  'CONsulenter.samling',
])('«%s» is a file of the library', (fileId) => {
  expect(isFileId(fileId)).toBe(true)
})

test.each([
  '',
  '.samling',
  '..samling',
  '...samling',
  '../hemmelig.samling',
  '..\\hemmelig.samling',
  'mappe/fil.samling',
  '/etc/passwd.samling',
  'C:fil.samling',
  'fil.samling:strøm',
  'fil.samling\u0000.txt',
  'fil\u0000.samling',
  'fil.txt',
  'fil.SAMLING ',
  '.work-1.samling',
  'CON.samling',
  'nul.noe.samling',
  'com1.samling',
  'LPT³.samling',
  'fil .samling',
  'fil..samling',
  ' fil.samling',
  `${'x'.repeat(300)}.samling`,
  'halv\ud800.samling',
])('%j is not', (fileId) => {
  expect(isFileId(fileId)).toBe(false)
})

test.each([
  ['Læring for næring, Viken', 'Læring for næring, Viken'],
  ['Læring: Viken/Øst', 'Læring- Viken-Øst'],
  ['  «Samling» 1?  ', '«Samling» 1-'],
  ['...', 'Samling'],
  ['', 'Samling'],
  ['con', '_con'],
  ['NUL.txt', '_NUL.txt'],
  ['kommune\u00ADdirektør', 'kommunedirektør'],
  ['A\u030As', 'Ås'],
  ['a\u0000\u001Fb', 'a-b'],
])('a network called %j gets a file called «%s»', (name, stem) => {
  expect(fileStemOf(name)).toBe(stem)
  expect(isFileId(`${stem}.samling`)).toBe(true)
})

test('a name of any length or letters gives a legal file name', () => {
  for (const name of [
    'x'.repeat(10_000),
    'ø'.repeat(10_000),
    '🎈'.repeat(500),
    '\ud800\ud801',
    '/'.repeat(300),
  ]) {
    expect(isFileId(freeFileId(fileStemOf(name), []))).toBe(true)
  }
})

test('a name in use gets a number; case and accents written apart make no other name', () => {
  expect(freeFileId('Viken', [])).toBe('Viken.samling')
  expect(freeFileId('Viken', ['VIKEN.samling', 'Viken 2.samling'])).toBe('Viken 3.samling')
  expect(freeFileId('Ås', ['A\u030As.samling'])).toBe('Ås 2.samling')
})
