import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Camera,
  fitAll,
  MAX_ZOOM,
  MIN_ZOOM,
  panBy,
  planeOf,
  reveal,
  zoomAt,
  zoomToQuadrant,
} from './camera.ts'
import { toAxis, toScreen } from './geometry.ts'
import { bottomOf, isInside, rightOf } from './rect.ts'

const frame = { left: 50, top: 10, width: 1000, height: 800 }
const share = fc.double({ min: 0, max: 1, noNaN: true })
const inFrame = fc.record({ right: share, down: share }).map(({ right, down }) => ({
  x: frame.left + right * frame.width,
  y: frame.top + down * frame.height,
}))

test('the whole map fills the frame exactly', () => {
  expect(planeOf(frame, fitAll)).toEqual(frame)
})

test('zooming in keeps the place under the pointer, and zooming out again leads back', () => {
  fc.assert(
    fc.property(inFrame, fc.double({ min: 1, max: MAX_ZOOM, noNaN: true }), (point, factor) => {
      const before = toAxis(planeOf(frame, fitAll), point)
      const near = zoomAt(fitAll, frame, point, factor)
      const after = toAxis(planeOf(frame, near), point)
      expect(after.x).toBeCloseTo(before.x, 6)
      expect(after.y).toBeCloseTo(before.y, 6)
      const back = zoomAt(near, frame, point, 1 / factor)
      expect(back.x).toBeCloseTo(0.5, 6)
      expect(back.zoom).toBeCloseTo(1, 6)
    }),
  )
})

test('however one zooms and pans, no empty ground shows beside a map larger than the frame', () => {
  const step = fc.oneof(
    fc.record({ point: inFrame, factor: fc.double({ min: 0.2, max: 5, noNaN: true }) }),
    fc.record({ dx: fc.integer({ min: -3000, max: 3000 }), dy: fc.integer({ min: -3000, max: 3000 }) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let camera: Camera = fitAll
      for (const move of steps)
        camera =
          'factor' in move
            ? zoomAt(camera, frame, move.point, move.factor)
            : panBy(camera, frame, move.dx, move.dy)
      expect(camera.zoom).toBeGreaterThanOrEqual(MIN_ZOOM)
      expect(camera.zoom).toBeLessThanOrEqual(MAX_ZOOM)
      if (camera.zoom < 1) return
      const plane = planeOf(frame, camera)
      expect(plane.left).toBeLessThanOrEqual(frame.left + 1e-6)
      expect(plane.top).toBeLessThanOrEqual(frame.top + 1e-6)
      expect(rightOf(plane)).toBeGreaterThanOrEqual(rightOf(frame) - 1e-6)
      expect(bottomOf(plane)).toBeGreaterThanOrEqual(bottomOf(frame) - 1e-6)
    }),
  )
})

test('a map that fits cannot be panned, and says so by staying the same object', () => {
  expect(panBy(fitAll, frame, 200, -90)).toBe(fitAll)
})

test('a quadrant fills the frame with its own corners; a pan out of it is no longer that quadrant', () => {
  const camera = zoomToQuadrant({ key: 'engage', x: 'high', y: 'high', label: '', tone: 'strong' })
  const plane = planeOf(frame, camera)
  expect(toScreen(plane, { x: 0.5, y: 1 })).toEqual({ x: frame.left, y: frame.top })
  expect(toScreen(plane, { x: 1, y: 0.5 })).toEqual({ x: rightOf(frame), y: bottomOf(frame) })
  expect(panBy(camera, frame, 40, 0).quadrant).toBeNull()
})

test('a card out of sight is brought into view; one in sight moves nothing', () => {
  const camera = zoomToQuadrant({ key: 'engage', x: 'high', y: 'high', label: '', tone: 'strong' })
  expect(reveal(camera, { x: 0.8, y: 0.6 })).toBe(camera)
  fc.assert(
    fc.property(share, share, (x, y) => {
      const seen = toScreen(planeOf(frame, reveal(camera, { x, y })), { x, y })
      expect(isInside({ x: Math.round(seen.x), y: Math.round(seen.y) }, frame)).toBe(true)
    }),
  )
})
