import { expect, test } from 'vitest'
import { parsePair } from './parsePair.ts'

test('two scores, with comma or point, are a place', () => {
  expect(parsePair({ x: '4,7', y: ' 1.5 ' })).toEqual({ kind: 'both', x: 4.7, y: 1.5 })
})

test('two empty fields are no place, and one empty field waits for the other', () => {
  expect(parsePair({ x: '', y: ' ' })).toEqual({ kind: 'none' })
  expect(parsePair({ x: '', y: '3' })).toEqual({ kind: 'half' })
  expect(parsePair({ x: '5', y: '' })).toEqual({ kind: 'half' })
})

test('what is no score between 1 and 5 is odd, also beside an empty field', () => {
  for (const text of ['0', '5,1', '12', 'mye', '-1', '1,']) {
    expect(parsePair({ x: text, y: '3' }), text).toEqual({ kind: 'odd' })
    expect(parsePair({ x: '', y: text }), text).toEqual({ kind: 'odd' })
  }
})
