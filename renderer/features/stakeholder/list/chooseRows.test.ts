import { expect, test } from 'vitest'
import { chooseRows } from './chooseRows.ts'

const shown = ['a', 'b', 'c', 'd', 'e']
const choose = (before: string[], id: string, isOn: boolean, fromId: string | null) =>
  [...chooseRows(new Set(before), shown, { id, isOn, fromId })].sort()

test('a press chooses one row or lets it go; the others stay', () => {
  expect(choose(['a'], 'c', true, null)).toEqual(['a', 'c'])
  expect(choose(['a', 'c'], 'c', false, null)).toEqual(['a'])
})

test('with Shift all rows between become as the one pressed, up as well as down', () => {
  expect(choose(['b'], 'd', true, 'b')).toEqual(['b', 'c', 'd'])
  expect(choose(['d'], 'b', true, 'd')).toEqual(['b', 'c', 'd'])
  expect(choose(['a', 'b', 'c', 'd'], 'c', false, 'a')).toEqual(['d'])
})

test('what is chosen and not shown stays chosen', () => {
  expect(choose(['hidden'], 'e', true, 'a')).toEqual(['a', 'b', 'c', 'd', 'e', 'hidden'])
})

test('when the row last pressed is filtered away, Shift counts from this one', () => {
  expect(choose([], 'c', true, 'hidden')).toEqual(['c'])
})
