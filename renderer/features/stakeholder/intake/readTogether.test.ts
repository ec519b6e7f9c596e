import { expect, test } from 'vitest'
import { readTogether } from './readTogether.ts'

test('a text kept together is one card: the first line on it, all of it in the note', () => {
  expect(readTogether('  - Moss Havn\r\nEier kaia.\n\nVil bygge ut.\n')).toEqual({
    name: 'Moss Havn',
    category: null,
    note: '- Moss Havn\nEier kaia.\n\nVil bygge ut.',
  })
  expect(readTogether('Moss Havn\n')).toEqual({ name: 'Moss Havn', category: null })
})

test('a long first line is shortened between two words; the whole of it is in the note', () => {
  const line = 'Interkommunalt næringsutviklingsselskap for kystkommunene i Viken og Vestfold'
  const card = readTogether(line)
  expect(card).toEqual({
    name: 'Interkommunalt næringsutviklingsselskap for kystkommunene i…',
    category: null,
    note: line,
  })
  expect(readTogether('x'.repeat(100))?.name).toBe(`${'x'.repeat(59)}…`)
})

test('a text longer than a note can hold is not cut in silence', () => {
  expect(readTogether(`Havn\n${'x'.repeat(2000)}`)).toBeNull()
  expect(readTogether('x'.repeat(100_000))).toBeNull()
})
