import { expect, test } from 'vitest'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { deadlineWords } from './deadlineWords.ts'

test.each([
  ['2026-06-09', 'i dag'],
  ['2026-06-10', 'i morgen'],
  ['2026-06-11', 'om 2 dager'],
  ['2026-06-08', '1 dag over frist'],
  ['2025-06-09', '365 dager over frist'],
])('on 9 June 2026, %s is «%s»', (day, words) => {
  expect(deadlineWords(day, '2026-06-09', getTexts('nb'))).toBe(words)
})

test('summer time begins and ends without moving a deadline', () => {
  expect(deadlineWords('2026-03-30', '2026-03-28', getTexts('nn'))).toBe('om 2 dagar')
  expect(deadlineWords('2026-10-26', '2026-10-24', getTexts('en'))).toBe('in 2 days')
})
