import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cloud, cloudOver, isWithin } from './cloud.ts'
import { medianPoint, type Point, spreadOf } from './point.ts'

const axis = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000)
const point: fc.Arbitrary<Point> = fc.record({ x: axis, y: axis })
const points = fc.array(point, { minLength: 3, maxLength: 30 })
const seed = { seed: 2026, numRuns: 500 }

const moved = (all: readonly Point[], by: Point): readonly Point[] =>
  all.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }))

/** An ellipse is the same when its axis points the opposite way, and any way when it is a circle. */
function expectSameCloud(left: Cloud, right: Cloud): void {
  expect(left.centre.x).toBeCloseTo(right.centre.x, 9)
  expect(left.centre.y).toBeCloseTo(right.centre.y, 9)
  // Rounding in the order of a sum may decide whether a point on the rim is within.
  expect(left.radiusAlong).toBeCloseTo(right.radiusAlong, 6)
  expect(left.radiusAcross).toBeCloseTo(right.radiusAcross, 6)
  const roundness = (left.radiusAlong - left.radiusAcross) / left.radiusAlong
  if (roundness > 0.05) expect(Math.abs(Math.sin(left.angle - right.angle))).toBeLessThan(1e-6)
}

test('a cloud holds at least two thirds of the placements it stands for', () => {
  fc.assert(
    fc.property(points, (all) => {
      const cloud = cloudOver(all)
      const within = all.filter((each) => isWithin(cloud, each)).length
      expect(within).toBeGreaterThanOrEqual((all.length * 2) / 3)
    }),
    seed,
  )
})

test('the order of the municipalities changes neither cloud, centre nor spread', () => {
  fc.assert(
    fc.property(points, (all) => {
      const turned = [...all].reverse()
      expectSameCloud(cloudOver(turned), cloudOver(all))
      expect(medianPoint(turned)).toEqual(medianPoint(all))
      expect(spreadOf(turned)).toBeCloseTo(spreadOf(all), 9)
    }),
    seed,
  )
})

test('when everybody moves a card alike, its cloud moves with them and keeps its shape', () => {
  fc.assert(
    fc.property(points, point, (all, by) => {
      const [before, after] = [cloudOver(all), cloudOver(moved(all, by))]
      expectSameCloud(after, {
        ...before,
        centre: { x: before.centre.x + by.x, y: before.centre.y + by.y },
      })
      expect(spreadOf(moved(all, by))).toBeCloseTo(spreadOf(all), 9)
    }),
    seed,
  )
})

test('swapping the axes turns the cloud over the diagonal', () => {
  fc.assert(
    fc.property(points, (all) => {
      const [one, other] = [cloudOver(all), cloudOver(all.map(({ x, y }) => ({ x: y, y: x })))]
      expectSameCloud(other, {
        ...one,
        centre: { x: one.centre.y, y: one.centre.x },
        angle: Math.PI / 2 - one.angle,
      })
    }),
    seed,
  )
})

test('a cloud lies along those who lie on a line, and is never thinner than can be seen', () => {
  const line = [0.1, 0.3, 0.5, 0.7].map((x) => ({ x, y: x / 2 }))
  const cloud = cloudOver(line)
  expect(Math.tan(cloud.angle)).toBeCloseTo(0.5, 9)
  expect(cloud.radiusAcross).toBe(0.035)
  expect(cloud.radiusAlong).toBeCloseTo(1.8 * Math.hypot(1, 0.5) * Math.sqrt(0.05), 9)
})

test('all on one spot still make a small round cloud', () => {
  const cloud = cloudOver(Array.from({ length: 9 }, () => ({ x: 0.4, y: 0.6 })))
  expect(cloud.radiusAlong).toBe(0.035)
  expect(cloud.radiusAcross).toBe(0.035)
  expect(cloud.centre.x).toBeCloseTo(0.4, 9)
})

test('a ring with a crowd in its middle gets a cloud wide enough for most of them', () => {
  const ring = [0, 1, 2, 3, 4].map((step) => (step * 2 * Math.PI) / 5)
  const all = [
    ...ring.map((turn) => ({ x: 0.5 + 0.3 * Math.cos(turn), y: 0.5 + 0.3 * Math.sin(turn) })),
    ...Array.from({ length: 4 }, () => ({ x: 0.5, y: 0.5 })),
  ]
  const cloud = cloudOver(all)
  expect(all.filter((each) => isWithin(cloud, each)).length).toBeGreaterThanOrEqual(6)
})

test('one who stands far off does not pull the centre along', () => {
  const together = [0.4, 0.41, 0.42, 0.43].map((x) => ({ x, y: 0.5 }))
  expect(medianPoint([...together, { x: 1, y: 1 }])).toEqual({ x: 0.42, y: 0.5 })
  expect(medianPoint(together).x).toBeCloseTo(0.415, 9)
})
