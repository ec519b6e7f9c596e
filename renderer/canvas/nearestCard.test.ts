import { expect, test } from 'vitest'
import type { CardPicture } from './cardPainter.ts'
import { cardSizes } from './cardSizes.ts'
import { nearestCard } from './nearestCard.ts'
import { rectAround } from './rect.ts'

const band = { text: 'E', color: '#F4D65F', letterColor: '#10262B' }
const at = (id: string, x: number, y: number): CardPicture => ({
  card: { id, name: id, band },
  layout: { widthPx: 100, heightPx: 50, lines: [id], fontSizePx: 16, lineHeightPx: 18.5 },
  size: cardSizes.desktop,
  scale: 1,
  rect: rectAround({ x, y }, 100, 50),
})

test('an arrow goes to the nearest card in that direction, straight ahead before aside', () => {
  const cards = [at('here', 500, 500), at('ahead', 700, 510), at('aside', 640, 650), at('behind', 450, 500)]
  expect(nearestCard(cards, 'here', 'right')).toBe('ahead')
  expect(nearestCard(cards, 'here', 'left')).toBe('behind')
  expect(nearestCard(cards, 'here', 'down')).toBe('aside')
})

test('at the edge an arrow goes nowhere, and so it does from a card that is not there', () => {
  const cards = [at('here', 500, 500), at('below', 500, 600)]
  expect(nearestCard(cards, 'here', 'up')).toBeNull()
  expect(nearestCard(cards, 'gone', 'down')).toBeNull()
})

test('every card can be reached by arrows from any other', () => {
  const cards = Array.from({ length: 24 }, (_, index) =>
    at(String(index), 150 + ((index * 367) % 900), 100 + ((index * 211) % 700)),
  )
  const reached = new Set(['0'])
  const queue = ['0']
  for (let id = queue.shift(); id !== undefined; id = queue.shift())
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const next = nearestCard(cards, id, direction)
      if (next === null || reached.has(next)) continue
      reached.add(next)
      queue.push(next)
    }
  expect(reached.size).toBe(24)
})
