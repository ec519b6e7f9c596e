import { expect, test } from 'vitest'
import { localDay, toExcelDate, toNorwegianDay } from './calendarDay.ts'

test('a day becomes that day in Excel, whatever the time zone', () => {
  expect(toExcelDate('2026-11-24')).toEqual(new Date('2026-11-24T00:00:00Z'))
})

test.each(['2026-02-31', '2026-13-01', '1900-02-28', '0001-01-01', 'i morgen', ''])(
  '«%s» is no day in Excel',
  (day) => {
    expect(toExcelDate(day)).toBeUndefined()
  },
)

test('a moment belongs to the day on the wall calendar', () => {
  expect(localDay(new Date(2026, 10, 24, 0, 5).getTime())).toBe('2026-11-24')
  expect(localDay(new Date(2026, 0, 2, 23, 55).getTime())).toBe('2026-01-02')
})

test('days are written the Norwegian way', () => {
  expect(toNorwegianDay('2026-06-09')).toBe('09.06.2026')
})
