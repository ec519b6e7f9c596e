import { expect, test } from 'vitest'
import { toldPresence } from './toldPresence.ts'

const drag = (id: string) => ({ id, x: 0.25, y: 0.75 })

test('other windows get to know which cards a hand holds, and where, as many as the wire takes', () => {
  expect(toldPresence('areas/moss', [drag('a')])).toEqual({
    board: 'areas/moss',
    drags: [{ cardId: 'a', x: 0.25, y: 0.75 }],
  })
  const many = Array.from({ length: 30 }, (_, index) => drag(`card${index}`))
  expect(toldPresence('areas/moss', many)?.drags).toHaveLength(20)
})

test('an empty hand is told as nothing', () => {
  expect(toldPresence('areas/moss', [])).toBeNull()
})

test('a board without a key is private: what is dragged there is told to nobody', () => {
  expect(toldPresence('', [drag('a')])).toBeNull()
})
