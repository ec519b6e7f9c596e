import { expect, test } from 'vitest'
import { createSeededRandom } from '../../../../shared/testing/seededRandom.ts'
import { dotSwarm, type SwarmDot } from './dotSwarm.ts'

const plane = { width: 1000, height: 800 }
const RADIUS = 8

/** The nearest two dots, middle to middle. */
function closest(dots: readonly SwarmDot[]): number {
  let least = Number.POSITIVE_INFINITY
  dots.forEach((dot, index) => {
    for (const other of dots.slice(index + 1))
      least = Math.min(least, Math.hypot(dot.x - other.x, dot.y - other.y))
  })
  return least
}

test('an answer alone is a dot at its place, with more upwards', () => {
  expect(dotSwarm([{ x: 0.25, y: 0.75 }], plane, RADIUS)).toEqual([{ x: 250, y: 200 }])
})

test('equal answers lie side by side around their place, none hidden by another', () => {
  const dots = dotSwarm(Array(19).fill({ x: 0.5, y: 0.5 }), plane, RADIUS)
  expect(dots).toHaveLength(19)
  expect(closest(dots)).toBeGreaterThanOrEqual(2 * RADIUS)
  // Nineteen circles fill the middle and two rings around it.
  for (const { x, y } of dots) expect(Math.hypot(x - 500, y - 400)).toBeLessThan(2 * (2 * RADIUS + 1) + 1)
})

test('in the corner they stay on the plane, and still apart', () => {
  const dots = dotSwarm(Array(12).fill({ x: 1, y: 1 }), plane, RADIUS)
  expect(closest(dots)).toBeGreaterThanOrEqual(2 * RADIUS)
  for (const { x, y } of dots) {
    expect(x).toBeLessThanOrEqual(plane.width - RADIUS)
    expect(y).toBeGreaterThanOrEqual(RADIUS)
  }
})

test('the order in which answers came changes nothing', () => {
  const random = createSeededRandom(7)
  const points = Array.from({ length: 60 }, () => ({ x: random.next() ** 3, y: random.next() }))
  expect(dotSwarm(points.toReversed(), plane, RADIUS)).toEqual(dotSwarm(points, plane, RADIUS))
})

test('a hundred answers close together are a hundred dots', () => {
  const random = createSeededRandom(3)
  const points = Array.from({ length: 100 }, () => ({ x: 0.4 + random.next() / 50, y: 0.6 }))
  const dots = dotSwarm(points, plane, RADIUS)
  expect(closest(dots)).toBeGreaterThanOrEqual(2 * RADIUS)
})
