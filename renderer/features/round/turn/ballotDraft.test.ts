import { expect, test } from 'vitest'
import { ballotOf, emptyDraft, give, nextPoint, sumOf, take } from './ballotDraft.ts'

const dots = { method: 'dots', dotCount: 3, canStack: true } as const
const press = (rules: Parameters<typeof give>[2], ...areas: readonly number[]) =>
  areas.reduce((draft, index) => give(draft, index, rules), emptyDraft)

test('dots are given until they are used, stacked where that is allowed', () => {
  expect([...press(dots, 0, 0, 1, 2)]).toEqual([
    [0, 2],
    [1, 1],
  ])
  expect([...press({ ...dots, canStack: false }, 0, 0, 1)]).toEqual([
    [0, 1],
    [1, 1],
  ])
})

test('a dot taken away can be given again', () => {
  const draft = take(press(dots, 0, 0, 1), 0, dots)
  expect([draft.get(0), sumOf(draft), sumOf(give(draft, 2, dots))]).toEqual([1, 2, 3])
})

test('points fall 3, 2, 1; a second press takes them back, and they are the next to give', () => {
  const points = { ...dots, method: 'points' } as const
  expect([...press(points, 4, 2, 7, 9)]).toEqual([
    [4, 3],
    [2, 2],
    [7, 1],
  ])
  const without = press(points, 4, 2, 7, 4)
  expect([nextPoint(without), give(without, 9, points).get(9)]).toEqual([3, 3])
})

test('what one wants to keep is marked and unmarked', () => {
  const removal = { ...dots, method: 'removal' } as const
  expect([...press(removal, 0, 1, 0)]).toEqual([[1, 1]])
})

test('a blank ballot is a ballot', () => {
  expect(ballotOf(emptyDraft, 'paper')).toEqual({ way: 'paper', voters: 1, marks: [], places: [] })
})
