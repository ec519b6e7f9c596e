import { expect, test } from 'vitest'
import { isInside, rectAround } from './rect.ts'
import { labelPlace } from './ringsPainter.ts'

const frame = { left: 26, top: 26, width: 1400, height: 820 }
const label = { width: 180, height: 34 }

test('on a whole map a ring’s name stands on the top of its line', () =>
  expect(labelPlace(frame, frame, 0.5, label)).toEqual({ x: 726, y: 26 + 410 - 205 }))

test('on an enlarged map it moves along the line to where it can be seen whole', () => {
  const plane = rectAround({ x: 1800, y: 1500 }, frame.width * 3, frame.height * 3)
  const place = labelPlace(plane, frame, 0.7, label)
  if (!place) throw new Error('the line is in view')
  expect(isInside(place, rectAround({ x: 726, y: 436 }, 1400 - 180, 820 - 34))).toBe(true)
  const distance = Math.hypot((place.x - 1800) / (plane.width / 2), (place.y - 1500) / (plane.height / 2))
  expect(distance).toBeCloseTo(0.7)
})

test('a line out of sight has no name', () =>
  expect(labelPlace(rectAround({ x: 726, y: 436 }, 1400 * 6, 820 * 6), frame, 1, label)).toBeNull())
