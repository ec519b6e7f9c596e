import { expect, test } from 'vitest'
import { centerOf, type Rect, rectAround } from './rect.ts'
import { isRoomToSnap, isSamePart, snapCards } from './snapCards.ts'

const plane = { left: 50, top: 14, width: 1600, height: 800 }
const parts = { columns: 4, rows: 4 }
const item = (x: number, y: number, width = 176) => ({
  position: { x, y },
  rect: rectAround({ x: plane.left + x * plane.width, y: plane.top + (1 - y) * plane.height }, width, 50),
})
const snap = (items: readonly ReturnType<typeof item>[]): readonly Rect[] => snapCards(items, plane, parts)

test('a card alone stands in the middle of its part', () => {
  const [rect] = snap([item(0.6, 0.9)])
  expect(rect && centerOf(rect)).toEqual({ x: 50 + 2.5 * 400, y: 14 + 0.5 * 200 })
})

test('the very ends of the axes belong to the outer parts', () => {
  const [low, high] = snap([item(0, 0), item(1, 1)])
  expect(low && centerOf(low)).toEqual({ x: 50 + 200, y: 14 + 700 })
  expect(high && centerOf(high)).toEqual({ x: 50 + 1400, y: 14 + 100 })
})

test('cards of one part stand side by side, then in a new row, in the order given', () => {
  const rects = snap([item(0.1, 0.1), item(0.2, 0.2), item(0.05, 0.05)])
  expect(rects.map(({ top }) => top)).toEqual([rects[0]?.top, rects[0]?.top, (rects[0]?.top ?? 0) + 56])
  expect(rects[1]?.left).toBe((rects[0]?.left ?? 0) + 182)
})

test('moving a card within its part changes nothing that is drawn', () => {
  const others = [item(0.1, 0.1), item(0.2, 0.2)]
  expect(snap([...others, item(0.05, 0.24)])).toEqual(snap([...others, item(0.22, 0.01)]))
})

test('too many cards come closer, and stay in their part', () => {
  const items = Array.from({ length: 10 }, () => item(0.1, 0.6, 300))
  expect(isRoomToSnap(items, plane, parts, 44)).toBe(false)
  expect(isRoomToSnap(items.slice(0, 3), plane, parts, 44)).toBe(true)
  const tops = snap(items).map(({ top }) => top)
  expect(Math.min(...tops)).toBeGreaterThanOrEqual(14 + 200)
  expect(Math.max(...tops) + 50).toBeLessThanOrEqual(14 + 400)
  expect(new Set(tops).size).toBe(10)
})

test('two places have the same words or not', () => {
  expect(isSamePart({ x: 0.26, y: 0.3 }, { x: 0.49, y: 0.26 }, parts)).toBe(true)
  expect(isSamePart({ x: 0.24, y: 0.3 }, { x: 0.26, y: 0.3 }, parts)).toBe(false)
})
