import { expect, test } from 'vitest'
import { answer, countMissing, emptyRating, goTo, stepLevel, toBallot } from './ratingDraft.ts'

test('the last answer counts, and «vet ikke» is handed in like no answer', () => {
  const draft = answer(answer(answer(answer(emptyRating, 0, 2), 0, 4), 1, 3), 1, 0)
  expect(toBallot(draft, 'paper')).toEqual({ way: 'paper', voters: 1, marks: [[0, 4]], places: [] })
  expect(countMissing(draft, 3)).toBe(1)
})

test('one goes on to the overview and back to the first, no further', () => {
  expect([goTo(emptyRating, -1, 3).at, goTo(emptyRating, 3, 3).at, goTo(emptyRating, 9, 3).at]).toEqual([
    0, 3, 3,
  ])
})

test('arrows start in the middle and stop at the ends', () => {
  expect([
    stepLevel(undefined, 1),
    stepLevel(0, -1),
    stepLevel(5, 1),
    stepLevel(1, -1),
    stepLevel(3, 1),
  ]).toEqual([3, 3, 5, 1, 4])
})
