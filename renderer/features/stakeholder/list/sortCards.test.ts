import { expect, test } from 'vitest'
import { blankCard } from '../../../../shared/features/stakeholder/cardFields.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { byName, keepOrder, nextSorting, type SortKey, sortCards } from './sortCards.ts'

const card = (
  name: string,
  place: Partial<Omit<CardOnMap, 'stakeholder'>> = {},
  fields: Partial<Stakeholder> = {},
): CardOnMap => ({
  stakeholder: {
    ...blankCard,
    kind: 'stakeholder',
    id: name,
    municipalityId: 'moss',
    name,
    category: null,
    note: '',
    order: 'a0',
    characteristics: [],
    merged: [],
    ...fields,
  },
  position: null,
  ringPosition: null,
  isUnsure: false,
  reason: '',
  ...place,
})
const at = (influence: number, interest = 0.5) => ({ position: { influence, interest } })
const names = (cards: readonly CardOnMap[]) => cards.map(({ stakeholder }) => stakeholder.name)
const sorted = (cards: readonly CardOnMap[], key: SortKey, isDescending = false) =>
  names(sortCards(cards, { key, isDescending }, 'nb'))

test('names follow the Norwegian alphabet, where å is last; soft hyphens are no letters', () => {
  const cards = ['Ås', 'Zoo', 'Ærlig', 'Øst', 'Ask', 'Skole 10', 'Sko\u00ADle 2'].map((name) => card(name))
  expect(sorted(cards, 'name')).toEqual(['Ask', 'Sko\u00ADle 2', 'Skole 10', 'Zoo', 'Ærlig', 'Øst', 'Ås'])
})

test('cards without an answer come last, whichever way one sorts', () => {
  const cards = [card('a'), card('b', at(0.2)), card('c', at(0.9))]
  expect(sorted(cards, 'influence')).toEqual(['b', 'c', 'a'])
  expect(sorted(cards, 'influence', true)).toEqual(['c', 'b', 'a'])
})

test('equal ones stand by name, also the other way around', () => {
  const cards = [card('b', at(0.5)), card('a', at(0.5)), card('d'), card('c')]
  expect(sorted(cards, 'influence', true)).toEqual(['a', 'b', 'c', 'd'])
})

test('quadrants from «involver tett» to «følg med», then the unsure, then those not placed', () => {
  const cards = [
    card('tray'),
    card('unsure', { isUnsure: true }),
    card('monitor', at(0.1, 0.1)),
    card('inform', at(0.1, 0.9)),
    card('satisfy', at(0.9, 0.1)),
    card('engage', at(0.9, 0.9)),
  ]
  expect(sorted(cards, 'quadrant')).toEqual(['engage', 'satisfy', 'inform', 'monitor', 'unsure', 'tray'])
})

test('categories by their name, rings from within, attitudes from champion to against, deadlines by day', () => {
  const cards = [
    card('x', {}, { category: 'state', attitude: 'unknown', nextStepDay: '2026-09-01' }),
    card('y', {}, { category: 'firms', attitude: 'against', nextStepDay: '2026-08-15' }),
    card(
      'z',
      { ringPosition: { ringX: 0.5, ringY: 0.5 } },
      { category: 'a category of tomorrow', attitude: 'champion' },
    ),
  ]
  expect(sorted(cards, 'category')).toEqual(['y', 'x', 'z'])
  expect(sorted(cards, 'ring')).toEqual(['z', 'x', 'y'])
  expect(sorted(cards, 'attitude')).toEqual(['z', 'y', 'x'])
  expect(sorted(cards, 'deadline')).toEqual(['y', 'x', 'z'])
})

test('the first press on a number sorts from the largest, on words from A; the next turns it', () => {
  const largest = nextSorting(byName, 'influence')
  expect(largest).toEqual({ key: 'influence', isDescending: true })
  expect(nextSorting(largest, 'influence').isDescending).toBe(false)
  expect(nextSorting(largest, 'ring')).toEqual({ key: 'ring', isDescending: false })
})

test('rows keep their order while they are worked in: the gone are gone, the new come last', () => {
  const cards = [card('new'), card('a'), card('b')]
  expect(names(keepOrder(cards, ['b', 'gone', 'a']))).toEqual(['b', 'a', 'new'])
})
