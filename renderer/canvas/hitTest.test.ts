import { expect, test } from 'vitest'
import { hitTest, WALL_TARGET_PX } from './hitTest.ts'

const item = (name: string, left: number, top: number, width = 100, height = 50) => ({
  name,
  rect: { left, top, width, height },
})
const hit = (items: readonly ReturnType<typeof item>[], x: number, y: number) =>
  hitTest(items, { x, y })?.name ?? null

test('of two cards on each other the upper one, drawn last, is taken', () => {
  const items = [item('below', 0, 0), item('above', 50, 10)]
  expect(hit(items, 75, 30)).toBe('above')
  expect(hit(items, 20, 30)).toBe('below')
  expect(hit(items, 300, 300)).toBeNull()
})

test('a low card is caught from its surroundings too, 44 pixels in all', () => {
  const items = [item('low', 0, 100, 100, 20)]
  expect(hit(items, 50, 88)).toBe('low')
  expect(hit(items, 50, 132)).toBe('low')
  expect(hit(items, 50, 87)).toBeNull()
})

test('between two small cards the nearest is taken, whichever lies on top', () => {
  const items = [item('upper', 0, 0, 100, 20), item('lower', 0, 34, 100, 20)]
  expect(hit(items, 50, 25)).toBe('upper')
  expect(hit(items, 50, 30)).toBe('lower')
})

test('what a card really covers beats what another is only near', () => {
  const items = [item('real', 0, 0, 100, 50), item('small', 0, 52, 100, 20)]
  expect(hit(items, 50, 49)).toBe('real')
})

test('on the wall a card is caught from further away', () => {
  const chip = [{ name: 'chip', rect: { left: 100, top: 100, width: 24, height: 24 } }]
  expect(hitTest(chip, { x: 138, y: 112 })).toBeNull()
  expect(hitTest(chip, { x: 138, y: 112 }, WALL_TARGET_PX)?.name).toBe('chip')
})
