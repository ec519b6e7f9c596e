import { expect, test } from 'vitest'
import { stateFrom } from '../../core/state.ts'
import { selectDateDisorder } from './dateOrder.ts'

const on = (...dates: (string | null)[]) =>
  stateFrom(
    dates.map((date, index) => ({ kind: 'gathering', id: `g${index + 1}`, order: `a${index}`, date })),
  )
const disorderOf = (...dates: (string | null)[]) => [...selectDateDisorder(on(...dates))]

test('days that follow each other, share a day or are not set are in order', () => {
  expect(disorderOf('2026-03-04', null, '2026-06-09', '2026-06-09', null)).toEqual([])
  expect(disorderOf()).toEqual([])
})

test('a gathering set before an earlier one is named with the one it comes before', () => {
  expect(disorderOf('2026-03-04', '2026-02-01')).toEqual([['g2', 1]])
  expect(disorderOf('2026-03-04', null, '2026-02-01', '2026-03-01', '2026-09-01')).toEqual([
    ['g3', 1],
    ['g4', 1],
  ])
})
