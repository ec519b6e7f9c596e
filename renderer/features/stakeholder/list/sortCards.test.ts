import { expect, test } from 'vitest'
import { blankCard } from '../../../../shared/features/stakeholder/cardFields.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { type SortValue, sortCards } from './sortCards.ts'

const card = (name: string, influence: number | null): CardOnMap => ({
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
  },
  position: influence === null ? null : { influence, interest: 0.5 },
  ringPosition: null,
  isUnsure: false,
  reason: '',
})
const readValue: SortValue = ({ stakeholder, position }, key) =>
  key === 'name' ? stakeholder.name : (position?.influence ?? null)
const names = (cards: readonly CardOnMap[]) => cards.map(({ stakeholder }) => stakeholder.name)

test('names follow the Norwegian alphabet, where å is last', () => {
  const cards = ['Ås', 'Zoo', 'Ærlig', 'Øst', 'Ask'].map((name) => card(name, null))
  expect(names(sortCards(cards, { key: 'name', isDescending: false }, readValue))).toEqual([
    'Ask',
    'Zoo',
    'Ærlig',
    'Øst',
    'Ås',
  ])
})

test('cards without an answer come last, whichever way one sorts', () => {
  const cards = [card('a', null), card('b', 0.2), card('c', 0.9)]
  expect(names(sortCards(cards, { key: 'influence', isDescending: false }, readValue))).toEqual([
    'b',
    'c',
    'a',
  ])
  expect(names(sortCards(cards, { key: 'influence', isDescending: true }, readValue))).toEqual([
    'c',
    'b',
    'a',
  ])
})

test('equal ones stand by name', () => {
  const cards = [card('b', 0.5), card('a', 0.5)]
  expect(names(sortCards(cards, { key: 'influence', isDescending: true }, readValue))).toEqual(['a', 'b'])
})
