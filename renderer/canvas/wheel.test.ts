import { expect, test } from 'vitest'
import { readWheel } from './wheel.ts'

const still = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, shiftKey: false }
const longAgo = 10_000

test('a notch of a mouse wheel zooms, towards and away', () => {
  expect(readWheel({ ...still, deltaY: -120 }, longAgo)).toMatchObject({ type: 'zoom' })
  const away = readWheel({ ...still, deltaY: 3, deltaMode: 1 }, longAgo)
  expect(away.type === 'zoom' && away.factor < 1).toBe(true)
})

test('two fingers on a trackpad pan, also in a quick stretch while they glide', () => {
  expect(readWheel({ ...still, deltaX: 3, deltaY: 4 }, longAgo)).toEqual({ type: 'pan', dx: -3, dy: -4 })
  expect(readWheel({ ...still, deltaY: 12 }, longAgo)).toMatchObject({ type: 'pan', dy: -12 })
  expect(readWheel({ ...still, deltaY: 140 }, 16)).toMatchObject({ type: 'pan', dy: -140 })
})

test('a pinch zooms whatever its size, and Shift turns the wheel sideways', () => {
  expect(readWheel({ ...still, deltaY: -4, ctrlKey: true }, 5)).toMatchObject({ type: 'zoom' })
  expect(readWheel({ ...still, deltaY: 100, shiftKey: true }, longAgo)).toEqual({
    type: 'pan',
    dx: -100,
    dy: 0,
  })
})
