import { expect, test } from 'vitest'
import { DROP_MS, GLIDE_MS, LIFT_MS } from './easing.ts'
import { type MovingCard, poseOf } from './movingCards.ts'

const band = { text: 'E', color: '#F4D65F', letterColor: '#10262B' }
const held: MovingCard = {
  id: 'harbour',
  kind: 'hand',
  card: { id: 'harbour', name: 'Havn', band },
  center: { x: 100, y: 100 },
  startedAt: 1000,
  isFromBoard: true,
  by: null,
  landing: null,
  liftAtLanding: 0,
}
const landing: MovingCard = { ...held, kind: 'landing', landing: 'dropped', liftAtLanding: 1 }

test('a held card is where its hand is from the first moment; only size and angle are eased', () => {
  const start = poseOf(held, null, 1.08, 1000, false)
  expect(start).toMatchObject({ center: held.center, scale: 1, isDone: false })
  const lifted = poseOf(held, null, 1.08, 1000 + LIFT_MS, false)
  expect(lifted).toMatchObject({ center: held.center, isDone: true })
  expect(lifted.scale).toBeCloseTo(1.08)
  expect(lifted.rotationDeg).toBeCloseTo(-1.2)
})

test('a card lifted by keys is not turned: there is no hand to hold it askew', () => {
  const lifted = poseOf({ ...held, kind: 'keyboard' }, null, 1.08, 1000 + LIFT_MS, false)
  expect(lifted.rotationDeg).toBeCloseTo(0)
})

test('a landing follows its home, also when that changes on the way, and ends in it at rest', () => {
  const half = 1000 + DROP_MS / 2
  const there = poseOf(landing, { x: 110, y: 100 }, 1.08, half, false)
  const moved = poseOf(landing, { x: 100, y: 130 }, 1.08, half, false)
  expect(there.center.x).toBeGreaterThan(100)
  expect(moved.center.y).toBeGreaterThan(100)
  const end = poseOf(landing, { x: 110, y: 100 }, 1.08, 1000 + DROP_MS, false)
  expect(end).toMatchObject({ center: { x: 110, y: 100 }, isDone: true })
  expect(end.scale).toBeCloseTo(1)
  expect(end.rotationDeg).toBeCloseTo(0)
})

test('a card let go elsewhere waits for its command before it sets off, also in stillness', () => {
  const waiting: MovingCard = { ...held, kind: 'landing', landing: 'glide', startedAt: 1120 }
  for (const isStill of [false, true])
    expect(poseOf(waiting, { x: 900, y: 900 }, 1.08, 1010, isStill)).toMatchObject({
      center: held.center,
      isDone: false,
    })
})

test('for those who asked for stillness everything is in place at once', () => {
  const glide: MovingCard = { ...held, kind: 'landing', landing: 'glide' }
  expect(poseOf(glide, { x: 300, y: 300 }, 1.08, 1000, true)).toMatchObject({
    center: { x: 300, y: 300 },
    isDone: true,
  })
  expect(poseOf(glide, { x: 300, y: 300 }, 1.08, 1000 + GLIDE_MS / 4, false).isDone).toBe(false)
})
