import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSeededRandom } from '../../testing/seededRandom.ts'
import type { Point } from './point.ts'
import { splitInTwo } from './splitInTwo.ts'

const random = createSeededRandom(11)
const gaussian = (): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
const around = ({ x, y }: Point, deviation: number, count: number): readonly Point[] =>
  Array.from({ length: count }, () => ({ x: x + deviation * gaussian(), y: y + deviation * gaussian() }))

const names = (groups: ReturnType<typeof splitInTwo<Point>>) =>
  groups?.map((group) => group.map(({ x, y }) => `${x}/${y}`).sort()).sort()

const axis = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000)
const points = fc.array(fc.record({ x: axis, y: axis }), { minLength: 0, maxLength: 20 })

test('two groups far apart are found, whole and unmixed', () => {
  const low = fc.array(fc.record({ x: axis, y: axis }), { minLength: 2, maxLength: 12 })
  const near = (all: readonly Point[], at: Point): readonly Point[] =>
    all.map(({ x, y }) => ({ x: at.x + x / 10, y: at.y + y / 10 }))
  fc.assert(
    fc.property(low, low, (one, other) => {
      // Two squares of a tenth of the map; 0.5 × √2 between their nearest corners.
      const groups = [near(one, { x: 0.1, y: 0.1 }), near(other, { x: 0.7, y: 0.7 })] as const
      expect(names(splitInTwo(groups.flat()))).toEqual(names(groups))
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('the order of the municipalities does not matter', () => {
  fc.assert(
    fc.property(points, (all) => {
      expect(names(splitInTwo([...all].reverse()))).toEqual(names(splitInTwo(all)))
    }),
    { seed: 8, numRuns: 500 },
  )
})

test('one group that spreads as people do is left whole, whether they agree or not', () => {
  for (const deviation of [0.03, 0.1, 0.2])
    for (const count of [9, 15, 30]) {
      const split = Array.from({ length: 400 }, () =>
        splitInTwo(around({ x: 0.5, y: 0.5 }, deviation, count)),
      ).filter((groups) => groups !== null)
      expect(split.length / 400, `${count} placements, deviation ${deviation}`).toBeLessThan(0.03)
    }
})

test('one who stands alone is an outlier, not a view of its own', () => {
  const together = [0.1, 0.12, 0.14, 0.16].map((x) => ({ x, y: 0.2 }))
  expect(splitInTwo([...together, { x: 0.9, y: 0.9 }])).toBeNull()
})

test('tight groups close to each other have said the same', () => {
  const all = [0.4, 0.401, 0.55, 0.551].map((x) => ({ x, y: 0.5 }))
  expect(splitInTwo(all)).toBeNull()
})

test('a gap no wider than the groups themselves splits nobody', () => {
  const wide = [
    [0.1, 0.1],
    [0.5, 0.1],
    [0.1, 0.5],
    [0.6, 0.5],
    [0.6, 0.8],
  ].map(([x = 0, y = 0]) => ({ x, y }))
  expect(splitInTwo(wide)).toBeNull()
})

test('two spots, each with several on it, are two groups', () => {
  const all = [0.2, 0.2, 0.8, 0.8].map((x) => ({ x, y: 0.5 }))
  expect(splitInTwo(all)?.map((group) => group.length)).toEqual([2, 2])
})

test('nobody and one alone are no groups', () => {
  expect(splitInTwo([])).toBeNull()
  expect(splitInTwo([{ x: 0.5, y: 0.5 }])).toBeNull()
})
