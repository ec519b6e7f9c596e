import { expect, test } from 'vitest'
import { moveTogether } from './groupMove.ts'

const places = [
  { id: 'a', x: 0.2, y: 0.3 },
  { id: 'b', x: 0.5, y: 0.9 },
]

test('a group moves as one', () => {
  const [a, b] = moveTogether(places, { x: 0.1, y: -0.2 })
  expect([a?.x, a?.y, b?.x, b?.y].map((value) => Number(value?.toFixed(4)))).toEqual([0.3, 0.1, 0.6, 0.7])
})

test('at the edge the whole group stops, so that its arrangement survives', () => {
  const [a, b] = moveTogether(places, { x: -0.9, y: 0.5 })
  expect([a?.x, b?.x].map((value) => Number(value?.toFixed(4)))).toEqual([0, 0.3])
  expect([a?.y, b?.y].map((value) => Number(value?.toFixed(4)))).toEqual([0.4, 1])
})

test('nobody is a group too', () => {
  expect(moveTogether([], { x: 1, y: 1 })).toEqual([])
})
