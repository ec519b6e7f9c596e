import { expect, test } from 'vitest'
import { parseClock } from './parseClock.ts'

test.each([
  ['10:00', '10:00'],
  ['9', '09:00'],
  ['9.30', '09:30'],
  [' 09 : 30 ', '09:30'],
  ['0930', '09:30'],
  ['930', '09:30'],
  ['kl. 13.15', '13:15'],
  ['0:05', '00:05'],
])('«%s» is %s', (typed, clock) => {
  expect(parseClock(typed)).toBe(clock)
})

test.each(['', 'ti', '24:00', '10:60', '10:5', '10:000', '-1'])('«%s» is no time', (typed) => {
  expect(parseClock(typed)).toBeNull()
})
