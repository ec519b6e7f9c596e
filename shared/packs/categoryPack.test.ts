import { expect, test } from 'vitest'
import { categoryKeys, categoryPack, getCategory } from './categoryPack.ts'
import { colorDifference, contrastRatio, type Vision } from './colorDifference.ts'

const letterPairs = categoryPack.flatMap((left, index) =>
  categoryPack.slice(index + 1).map((right) => ({ left, right })),
)

function findClosestPair(vision: Vision) {
  const measured = letterPairs.map(({ left, right }) => ({
    letters: [left.letter, right.letter].sort().join(''),
    distance: colorDifference(left.color, right.color, vision),
  }))
  return measured.reduce((best, next) => (next.distance < best.distance ? next : best))
}

test('the pack has the twelve categories in the order of the key list', () => {
  expect(categoryPack.map((category) => category.key)).toEqual([...categoryKeys])
  expect(categoryPack).toHaveLength(12)
})

test('every category has a letter and a colour of its own', () => {
  expect(categoryPack.map((category) => category.letter).join('')).toBe('PKBNLIRSUAEF')
  expect(new Set(categoryPack.map((category) => category.color)).size).toBe(12)
})

test('a category is found by its key', () => {
  for (const key of categoryKeys) expect(getCategory(key).key).toBe(key)
})

test.each(categoryPack)('the letter $letter reads at 4.5:1 or better on $color', ({ color, letterColor }) => {
  expect(['#FFFFFF', '#10262B']).toContain(letterColor)
  expect(contrastRatio(color, letterColor)).toBeGreaterThanOrEqual(4.5)
})

test('no two categories come closer than 19 in normal vision', () => {
  expect(letterPairs).toHaveLength(66)
  expect(findClosestPair('normal').distance).toBeGreaterThanOrEqual(19)
})

// docs/design.md, Categories: smallest distance and the pair that has it.
test.each([
  ['normal', 19.7, 'IP'],
  ['protanopia', 11.8, 'RS'],
  ['deuteranopia', 11.8, 'IR'],
  ['tritanopia', 14.3, 'EU'],
] as const)(
  'in %s the closest pair is as far apart as the design says: %d (%s)',
  (vision, floor, letters) => {
    const closest = findClosestPair(vision)
    expect(Math.abs(closest.distance - floor)).toBeLessThanOrEqual(0.3)
    expect(closest.letters).toBe(letters)
  },
)
