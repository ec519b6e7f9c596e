import { expect, test } from 'vitest'
import { blankCard } from '../../../shared/features/stakeholder/cardFields.ts'
import type { Stakeholder } from '../../../shared/features/stakeholder/record.ts'
import { isFiltering, matchesFilter, noFilter } from './mapFilter.ts'

const harbour: Stakeholder = {
  ...blankCard,
  kind: 'stakeholder',
  id: 'havn',
  municipalityId: 'moss',
  name: 'Moss havn',
  category: 'property',
  note: 'Ny kai i 2028',
  order: 'a0',
  characteristics: [],
  merged: [],
}

test('without a filter everything is shown', () => {
  expect(isFiltering({ ...noFilter, text: '  ' })).toBe(false)
  expect(matchesFilter(harbour, noFilter)).toBe(true)
})

test('text is found in name and note, whatever the case', () => {
  expect(matchesFilter(harbour, { ...noFilter, text: 'HAVN' })).toBe(true)
  expect(matchesFilter(harbour, { ...noFilter, text: 'kai' })).toBe(true)
  expect(matchesFilter(harbour, { ...noFilter, text: 'bank' })).toBe(false)
})

test('two categories widen, a category and an attitude narrow', () => {
  const categories = new Set(['property', 'firms'])
  expect(matchesFilter(harbour, { ...noFilter, categories })).toBe(true)
  expect(matchesFilter(harbour, { ...noFilter, categories, attitudes: new Set(['against']) })).toBe(false)
  expect(matchesFilter(harbour, { ...noFilter, categories, attitudes: new Set([null]) })).toBe(true)
})

test('a category this version does not know counts as none', () => {
  const card = { ...harbour, category: 'fromTheFuture' }
  expect(matchesFilter(card, { ...noFilter, categories: new Set([null]) })).toBe(true)
})

test('the flags ask for cards that carry them', () => {
  expect(matchesFilter(harbour, { ...noFilter, isRequired: true })).toBe(false)
  expect(
    matchesFilter({ ...harbour, isStronglyAffected: true }, { ...noFilter, isStronglyAffected: true }),
  ).toBe(true)
})
