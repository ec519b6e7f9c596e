import { expect, test } from 'vitest'
import { cardParts } from './cardParts.ts'

const cards = (count: number, note?: string) =>
  Array.from({ length: count }, (_, index) => ({
    name: `Aktør ${index}`,
    category: null,
    ...(note === undefined ? {} : { note }),
  }))

test('5,000 names go as parts of at most 200, in order and whole', () => {
  const all = cards(5000)
  const parts = cardParts(all)
  expect(parts.flat()).toEqual(all)
  expect(parts.map((part) => part.length)).toEqual(Array(25).fill(200))
})

test('cards with long notes go fewer at a time, so that each message fits the link', () => {
  const all = cards(50, 'æ'.repeat(2000))
  const parts = cardParts(all)
  expect(parts.flat()).toEqual(all)
  for (const part of parts) expect(new TextEncoder().encode(JSON.stringify(part)).length).toBeLessThan(40_000)
})

test('no cards are no parts', () => {
  expect(cardParts([])).toEqual([])
})
