import { expect, test } from 'vitest'
import { formatDay, formatMoment, formatTime, formatWhen, isoDayOf } from './formatDate.ts'

const now = new Date(2026, 5, 9, 14, 2).getTime()
const words = { today: 'I dag', yesterday: 'I går' }

test('clock time has a full stop in Norwegian and a colon in English', () => {
  expect(formatTime(now, 'nb')).toBe('14.02')
  expect(formatTime(now, 'nn')).toBe('14.02')
  expect(formatTime(now, 'en')).toBe('14:02')
})

test('a day is written in words, with the year only when it is another year', () => {
  expect(formatDay('2026-06-09', 'nb', '2026-01-01')).toBe('9. juni')
  expect(formatDay('2027-01-12', 'nn', '2026-12-31')).toBe('12. januar 2027')
  expect(formatDay('2026-06-09', 'en', '2026-01-01')).toBe('9 June')
})

test('today and yesterday have the clock, older has the day', () => {
  expect(formatWhen(now, now, 'nb', words)).toBe('I dag 14.02')
  expect(formatWhen(now - 86_400_000, now, 'nb', words)).toBe('I går 14.02')
  expect(formatWhen(now - 5 * 86_400_000, now, 'nb', words)).toBe('4. juni')
})

test('the day of a time is this machine’s day', () => {
  expect(isoDayOf(now)).toBe('2026-06-09')
})

test('a moment has day and clock, and the year when it is another', () => {
  expect(formatMoment(now, now, 'nb')).toBe('9. juni 14.02')
  expect(formatMoment(now, now + 400 * 86_400_000, 'nn')).toBe('9. juni 2026 14.02')
  expect(formatMoment(0, now, 'en')).toContain('1970')
})

test('a time that no calendar has is not told, and breaks nothing', () => {
  for (const time of [Number.MAX_SAFE_INTEGER, Number.NaN, -1e300]) {
    expect(formatMoment(time, now, 'nb')).toBeNull()
    expect(formatWhen(time, now, 'nb', words)).toBe('')
  }
})
