import { expect, test } from 'vitest'
import { readDay } from './readDay.ts'
import { readFlag } from './readFlag.ts'

test.each([
  ['9.6.2026', '2026-06-09'],
  ['09.06.26', '2026-06-09'],
  ['9/6/2026', '2026-06-09'],
  ['2026-06-09', '2026-06-09'],
  ['2026-06-09T00:00:00', '2026-06-09'],
  ['9. juni 2026', '2026-06-09'],
  ['1 May 2026', '2026-05-01'],
  ['1. mai 2026', '2026-05-01'],
  ['24. desember 2026', '2026-12-24'],
  ['31.2.2026', null],
  ['1. våren 2026', null],
  ['snart', null],
  ['45000', null],
])('%s is the day %s', (cell, day) => {
  expect(readDay(cell)).toBe(day)
})

test('a tick is a tick in any list', () => {
  expect(['x', 'Ja', 'YES', '1', '✓'].map(readFlag)).toEqual([true, true, true, true, true])
  expect(['nei', 'No', '0', '-'].map(readFlag)).toEqual([false, false, false, false])
  expect(['kanskje', ''].map(readFlag)).toEqual([null, null])
})
