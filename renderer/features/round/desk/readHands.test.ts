import { expect, test } from 'vitest'
import { readHands } from './readHands.ts'

test('empty fields are nobody, and what is no number is told', () => {
  const typed = new Map([
    [0, '3'],
    [1, ' '],
    [2, '0'],
    [4, ' 12 '],
  ])
  expect(readHands('14', typed)).toEqual({
    way: 'hands',
    voters: 14,
    marks: [
      [0, 3],
      [4, 12],
    ],
    places: [],
  })
  for (const wrong of ['tre', '1,5', '-1', '1e3']) expect(readHands('3', new Map([[0, wrong]]))).toBe(null)
  expect(readHands('mange', new Map())).toBe(null)
})
