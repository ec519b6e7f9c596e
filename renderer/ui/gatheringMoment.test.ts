import { expect, test } from 'vitest'
import { gatheringMoments } from './gatheringMoment.ts'

const on = (...dates: (string | null)[]) => dates.map((date) => ({ date }))

test('the network is at the last gathering whose day has come', () => {
  const gatherings = on('2026-03-04', '2026-06-09', '2026-10-20', null)
  expect(gatheringMoments(gatherings, '2026-06-09')).toEqual(['held', 'current', 'coming', 'coming'])
  expect(gatheringMoments(gatherings, '2026-06-08')).toEqual(['current', 'coming', 'coming', 'coming'])
})

test('before the first day, and without dates, it is at the first', () => {
  expect(gatheringMoments(on('2026-03-04', null), '2026-01-01')).toEqual(['current', 'coming'])
  expect(gatheringMoments(on(null, null), '2026-01-01')).toEqual(['current', 'coming'])
  expect(gatheringMoments([], '2026-01-01')).toEqual([])
})
