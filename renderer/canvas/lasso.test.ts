import { expect, test } from 'vitest'
import { isInLasso } from './lasso.ts'

/** An L: the upper right corner of its square is left out. */
const path = [
  { x: 0, y: 0 },
  { x: 50, y: 0 },
  { x: 50, y: 50 },
  { x: 100, y: 50 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
]

test('a free line chooses what it goes around, and leaves out what a frame would have taken along', () => {
  expect(isInLasso(path, { x: 20, y: 20 })).toBe(true)
  expect(isInLasso(path, { x: 80, y: 80 })).toBe(true)
  expect(isInLasso(path, { x: 80, y: 20 })).toBe(false)
  expect(isInLasso(path, { x: 120, y: 60 })).toBe(false)
})

test('whichever way it was drawn', () => {
  expect(isInLasso([...path].reverse(), { x: 20, y: 80 })).toBe(true)
})

test('a line of two points goes around nothing', () => {
  expect(isInLasso(path.slice(0, 2), { x: 25, y: 0 })).toBe(false)
  expect(isInLasso([], { x: 0, y: 0 })).toBe(false)
})
