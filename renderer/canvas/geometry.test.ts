import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardScaleAt, drawnRect, quadrantAt, quadrantRect, toAxis, toScreen } from './geometry.ts'
import { bottomOf, centerOf, isInside, rightOf } from './rect.ts'

const plane = { left: 40, top: 20, width: 1200, height: 900 }
const share = fc.double({ min: 0, max: 1, noNaN: true })
const corners = (['low', 'high'] as const).flatMap((x) => (['low', 'high'] as const).map((y) => ({ x, y })))

test('a place goes to the screen and comes back the same', () => {
  fc.assert(
    fc.property(share, share, (x, y) => {
      const back = toAxis(plane, toScreen(plane, { x, y }))
      expect(back.x).toBeCloseTo(x, 9)
      expect(back.y).toBeCloseTo(y, 9)
    }),
  )
})

test('much influence is up, much interest is right', () => {
  expect(toScreen(plane, { x: 1, y: 1 })).toEqual({ x: 1240, y: 20 })
  expect(toScreen(plane, { x: 0, y: 0 })).toEqual({ x: 40, y: 920 })
})

test('a drop outside the plane counts as its nearest edge', () => {
  expect(toAxis(plane, { x: -500, y: 5000 })).toEqual({ x: 0, y: 0 })
  expect(toAxis(plane, { x: 640, y: -3 })).toEqual({ x: 0.5, y: 1 })
})

test('a card is always drawn wholly inside, and with its centre on its value where there is room', () => {
  fc.assert(
    fc.property(share, share, (x, y) => {
      const rect = drawnRect(plane, plane, { x, y }, 200, 50)
      expect(rect.left).toBeGreaterThanOrEqual(plane.left)
      expect(rect.top).toBeGreaterThanOrEqual(plane.top)
      expect(rightOf(rect)).toBeLessThanOrEqual(rightOf(plane) + 1e-9)
      expect(bottomOf(rect)).toBeLessThanOrEqual(bottomOf(plane) + 1e-9)
      if (x > 0.1 && x < 0.9) expect(centerOf(rect).x).toBeCloseTo(toScreen(plane, { x, y }).x, 6)
    }),
  )
})

test('every place lies in exactly the quadrant whose rectangle holds it; the middle lines belong up and right', () => {
  fc.assert(
    fc.property(share, share, (x, y) => {
      const quadrant = quadrantAt(corners, { x, y })
      expect(quadrant && isInside(toScreen(plane, { x, y }), quadrantRect(plane, quadrant))).toBe(true)
    }),
  )
  expect(quadrantAt(corners, { x: 0.5, y: 0.5 })).toEqual({ x: 'high', y: 'high' })
  expect(quadrantAt(corners, { x: 0.4999, y: 0.5 })).toEqual({ x: 'low', y: 'high' })
})

test('cards grow slower than the map, so that zooming in takes them apart', () => {
  expect(cardScaleAt(1)).toBe(1)
  expect(cardScaleAt(2)).toBeCloseTo(1.53, 1)
  expect(cardScaleAt(8)).toBe(1.53)
  for (let zoom = 1.1; zoom < 8; zoom += 0.1) expect(cardScaleAt(zoom)).toBeLessThan(zoom)
})
