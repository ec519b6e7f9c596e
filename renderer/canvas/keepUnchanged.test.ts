import { expect, test } from 'vitest'
import type { BoardCard } from './boardConfig.ts'
import { keepUnchanged } from './keepUnchanged.ts'

const band = { text: 'B', color: '#0B522B', letterColor: '#FFFFFF' }
const card: BoardCard = { id: 'harbour', name: 'Havn', band, x: 0.5, y: 0.5, sign: 'minus', hasFlag: true }
const kept = (now: BoardCard) => keepUnchanged([card], [now])[0] === card

test('a card that says the same is the same object, however it was made', () =>
  expect(kept({ ...card, band: { ...band } })).toBe(true))

test.each<[string, BoardCard]>([
  ['an attitude taken away: the room must not go on seeing it', (({ sign: _, ...rest }) => rest)(card)],
  ['another attitude', { ...card, sign: 'plus' }],
  ['a pennant taken away', (({ hasFlag: _, ...rest }) => rest)(card)],
  ['another name', { ...card, name: 'Havna' }],
  ['another place', { ...card, y: 0.6 }],
  ['another category', { ...card, band: { ...band, text: 'E' } }],
])('%s is another card', (_, now) => expect(kept(now)).toBe(false))
