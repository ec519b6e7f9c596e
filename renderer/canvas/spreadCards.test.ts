import { expect, test } from 'vitest'
import { createSeededRandom } from '../../shared/testing/seededRandom.ts'
import { centerOf, isTouching, type Rect, rectAround } from './rect.ts'
import { rectTerritory, ringTerritory, spreadCards, type Territory } from './spreadCards.ts'

const plane = { left: 0, top: 0, width: 1440, height: 860 }
const GAP_PX = 8
const everywhere = rectTerritory(plane)

const card = (x: number, y: number, width = 176): Rect => rectAround({ x, y }, width, 50)
const inItsQuadrant = (rect: Rect): Territory => {
  const { x, y } = centerOf(rect)
  const left = x < plane.width / 2 ? 0 : plane.width / 2
  const top = y < plane.height / 2 ? 0 : plane.height / 2
  return rectTerritory({ left, top, width: plane.width / 2, height: plane.height / 2 })
}
const spread = (rects: readonly Rect[], territory: (rect: Rect) => Territory = () => everywhere) =>
  spreadCards(
    rects.map((rect) => ({ rect, territory: territory(rect) })),
    plane,
    GAP_PX,
  )

function* pairsOf(rects: readonly Rect[]): Iterable<readonly [Rect, Rect]> {
  for (const [index, one] of rects.entries()) for (const other of rects.slice(index + 1)) yield [one, other]
}
const touching = (rects: readonly Rect[]): number =>
  [...pairsOf(rects)].filter(([one, other]) => isTouching(one, other)).length

/** Sixty cards over half the map each way: every one covers some other. */
function crowd(seed = 3, count = 60): readonly Rect[] {
  const random = createSeededRandom(seed)
  return Array.from({ length: count }, () =>
    card(random.between(360, 1080), random.between(215, 645), random.wholeBetween(30, 50) * 4),
  )
}

test('sixty cards on top of each other can all be read, and none leaves the map', () => {
  const rects = spread(crowd())
  expect(touching(crowd())).toBeGreaterThan(50)
  expect(touching(rects)).toBe(0)
  for (const { left, top, width, height } of rects) {
    expect(left).toBeGreaterThanOrEqual(0)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(left + width).toBeLessThanOrEqual(plane.width)
    expect(top + height).toBeLessThanOrEqual(plane.height)
  }
})

test('a card in nobody’s way stays where it is', () => {
  const alone = card(200, 700)
  expect(spread([card(700, 400), alone, card(710, 410)])[1]).toEqual(alone)
})

test('of two cards on the same place the first stays, the other stands beside it with a gap', () => {
  const [first, second] = spread([card(700, 400), card(700, 400)])
  expect(first).toEqual(card(700, 400))
  const away = Math.abs((second?.top ?? 0) - 375)
  expect(away).toBeGreaterThanOrEqual(50 + GAP_PX)
  expect(away).toBeLessThan(50 + GAP_PX + 16)
})

test('the middle of a card stays in its quadrant while there is room there', () => {
  const rects = crowd(5, 40)
  for (const [index, rect] of spread(rects, inItsQuadrant).entries()) {
    const before = rects[index]
    if (!before) throw new Error('as many as before')
    const [was, is] = [centerOf(before), centerOf(rect)]
    expect(is.x < plane.width / 2).toBe(was.x < plane.width / 2)
    expect(is.y < plane.height / 2).toBe(was.y < plane.height / 2)
  }
})

test('in rings the middle of a card stays between its two ellipses', () => {
  const middle = ringTerritory(plane, 0.37, 0.7)
  const rects = spreadCards(
    Array.from({ length: 12 }, () => ({ rect: card(720, 200), territory: middle })),
    plane,
    GAP_PX,
  )
  expect(touching(rects)).toBe(0)
  for (const rect of rects) {
    const { x, y } = centerOf(rect)
    const distance = Math.hypot((x - 720) / 720, (y - 430) / 430)
    expect(distance).toBeGreaterThanOrEqual(0.37 - 1e-9)
    expect(distance).toBeLessThanOrEqual(0.7 + 1e-9)
  }
})

test('the same cards are always drawn in the same places, and one moved card leaves most where they were', () => {
  const before = spread(crowd())
  expect(spread(crowd())).toEqual(before)
  const moved = crowd().map((rect, index) => (index === 40 ? card(150, 800) : rect))
  const after = spread(moved)
  const stayed = after.filter(
    (rect, index) => rect.left === before[index]?.left && rect.top === before[index]?.top,
  )
  expect(stayed.length).toBeGreaterThan(40)
})

test('where there is no room for all, the rest stay at their true places', () => {
  const rects = Array.from({ length: 400 }, () => card(720, 430))
  const drawn = spread(rects)
  expect(
    drawn.filter((rect) => rect.left === rects[0]?.left && rect.top === rects[0]?.top).length,
  ).toBeGreaterThan(100)
})
