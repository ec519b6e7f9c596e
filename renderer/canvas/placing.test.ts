import { expect, test } from 'vitest'
import type { AxisPosition, BoardCard, BoardConfig } from './boardConfig.ts'
import { freePlace, freePlaces } from './freePlace.ts'
import { keepUnchanged } from './keepUnchanged.ts'
import { moveByKey } from './keyboardMove.ts'
import { zoneAt } from './zones.ts'

const axis = { label: '', words: [], spacing: 'parts', ends: ['', ''] } as const
const zone = { label: '', tone: 'middle' } as const
const plane: BoardConfig = {
  form: 'plane',
  x: axis,
  y: axis,
  quadrants: [
    { ...zone, key: 'satisfy', x: 'low', y: 'high' },
    { ...zone, key: 'inform', x: 'high', y: 'low' },
  ],
  describe: () => [],
  heldBy: (name) => name,
}
const rings: BoardConfig = {
  form: 'rings',
  rings: [
    { ...zone, key: 'inner', radius: 0.37 },
    { ...zone, key: 'middle', radius: 0.7 },
    { ...zone, key: 'outer', radius: 1 },
  ],
  describe: () => [],
  heldBy: (name) => name,
}

const press = (key: string, held: { shiftKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ...held,
})

test('an arrow moves one of a hundred, with Shift five, with Alt a fifth; other keys move nothing', () => {
  const middle = { x: 0.5, y: 0.5 }
  expect(moveByKey([middle], press('ArrowUp'))).toEqual([{ x: 0.5, y: 0.51 }])
  expect(moveByKey([middle], press('ArrowLeft', { shiftKey: true }))).toEqual([{ x: 0.45, y: 0.5 }])
  expect(moveByKey([middle], press('ArrowRight', { altKey: true }))).toEqual([{ x: 0.502, y: 0.5 }])
  expect(moveByKey([middle], press('a'))).toBeNull()
})

test('ten steps out and ten back end exactly where they began, and the edge stops', () => {
  let places: readonly AxisPosition[] = [{ x: 0.3333, y: 0.3 }]
  for (const key of [...Array(10).fill('ArrowDown'), ...Array(10).fill('ArrowUp')])
    places = moveByKey(places, press(key)) ?? places
  expect(places).toEqual([{ x: 0.3333, y: 0.3 }])
  expect(moveByKey([{ x: 0.99, y: 1 }], press('ArrowRight', { shiftKey: true }))).toEqual([{ x: 1, y: 1 }])
})

test('cards sent to a quadrant one after another stay in it and do not lie on each other', () => {
  const placed: { x: number; y: number }[] = []
  for (let count = 0; count < 8; count++) placed.push(freePlace(plane, 'satisfy', placed))
  expect(placed[0]).toEqual({ x: 0.25, y: 0.75 })
  expect(placed.every(({ x, y }) => x < 0.5 && y >= 0.5)).toBe(true)
  expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(8)
})

test('a full quadrant still takes a card, where it is least crowded', () => {
  const others = Array.from({ length: 400 }, (_, index) => ({
    x: 0.5 + (index % 20) / 40,
    y: (index / 400) * 0.5,
  }))
  const place = freePlace(plane, 'inform', others)
  expect(place.x).toBeGreaterThanOrEqual(0.5)
  expect(place.y).toBeLessThan(0.5)
})

test('cards sent to a ring stay in it and do not lie on each other', () => {
  for (const key of ['inner', 'middle', 'outer']) {
    const placed = freePlaces(rings, key, [], 6)
    expect(placed.map((place) => zoneAt(rings, place)?.key)).toEqual(Array(6).fill(key))
    expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(6)
  }
})

test('cards that say the same as before keep their old object, so that only news is drawn', () => {
  const card = (id: string, x: number): BoardCard => ({
    id,
    name: id,
    band: { text: 'B', color: '#000000', letterColor: '#FFFFFF' },
    x,
    y: 0.5,
  })
  const before = [card('a', 0.1), card('b', 0.2)]
  const now = keepUnchanged(before, [card('b', 0.2), card('a', 0.3)])
  expect(now[0]).toBe(before[1])
  expect(now[1]).toMatchObject({ id: 'a', x: 0.3 })
})
