import { expect, test } from 'vitest'
import { formatScore, parseScore } from './formatScore.ts'

test('scores are written with one decimal, comma in Norwegian', () => {
  expect(formatScore(4.66, 'nb')).toBe('4,7')
  expect(formatScore(3, 'nn')).toBe('3,0')
  expect(formatScore(4.66, 'en')).toBe('4.7')
})

test('typed scores take comma or point; outside 1 to 5 is not a score', () => {
  expect(['4,7', ' 4.7 ', '1', '5', '5,0'].map(parseScore)).toEqual([4.7, 4.7, 1, 5, 5])
  expect(['', '  '].map(parseScore)).toEqual([null, null])
  expect(['0,9', '5,1', '-1', 'fire', '1e0', '٣', '4,', ','].map(parseScore)).toEqual(
    Array(8).fill(undefined),
  )
})
