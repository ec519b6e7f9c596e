import { expect, test } from 'vitest'
import { blankCard } from '../../../../shared/features/stakeholder/cardFields.ts'
import type { MapPlace, MovedCard } from '../../../../shared/features/stakeholder/selectMapChanges.ts'
import { describeMove } from './describeMove.ts'

const move = (from: MapPlace, to: MapPlace): MovedCard => ({
  stakeholder: {
    ...blankCard,
    kind: 'stakeholder',
    id: 'nav',
    municipalityId: 'moss',
    name: 'NAV',
    category: null,
    note: '',
    order: 'a0',
  },
  from,
  to,
})

test('a move is told by quadrants and by Digdir’s words', () => {
  const change = move({ x: 0.55, y: 0.4 }, { x: 0.6, y: 0.6 })
  expect(describeMove(change, 'plane', 'nb')).toEqual([
    'Fra «Hold informert og lytt» til «Involver tett»',
    'Innflytelse fra liten til middels, litt mer interesse',
  ])
  expect(describeMove(change, 'plane', 'nn')).toEqual([
    'Frå «Hald informert og lytt» til «Involver tett»',
    'Innverknad frå liten til middels, litt meir interesse',
  ])
  expect(describeMove(change, 'plane', 'en')).toEqual([
    'From “Keep informed and listen” to “Engage closely”',
    'Influence from low to medium, a little more interest',
  ])
})

test('a move within one word is told as a little more or less, and an axis that stands still is not told', () => {
  expect(describeMove(move({ x: 0.8, y: 0.9 }, { x: 0.805, y: 0.85 }), 'plane', 'nb')).toEqual([
    'Litt mindre innflytelse',
  ])
})

test('the shortest move that is told has words', () => {
  expect(describeMove(move({ x: 0.8, y: 0.8 }, { x: 0.8143, y: 0.8143 }), 'plane', 'nb')).toEqual([
    'Litt mer innflytelse, litt mer interesse',
  ])
})

test('in the rings the rings are told', () => {
  expect(describeMove(move({ x: 0.5, y: 0.5 }, { x: 0.95, y: 0.5 }), 'rings', 'nb')).toEqual([
    'Fra «Kan ikke klare oss uten» til «Holdes orientert»',
  ])
  expect(describeMove(move({ x: 0.5, y: 0.5 }, { x: 0.55, y: 0.5 }), 'rings', 'nb')).toEqual([
    'Flyttet innenfor «Kan ikke klare oss uten»',
  ])
})
