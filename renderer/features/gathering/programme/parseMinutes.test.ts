import { expect, test } from 'vitest'
import { parseMinutes } from './parseMinutes.ts'

test('minutes are whole numbers within the limits, with or without the word', () => {
  expect(['20', ' 20 min', '0', '600', '15 minutter'].map((typed) => parseMinutes(typed, 0, 600))).toEqual([
    20, 20, 0, 600, 15,
  ])
  expect(['', 'tjue', '-5', '7,5', '601', '1e2'].map((typed) => parseMinutes(typed, 0, 600))).toEqual(
    Array.from({ length: 6 }, () => null),
  )
  expect(parseMinutes('0', 1, 600)).toBeNull()
})
