import { expect, test } from 'vitest'
import { type AnyRecord, type Change, changeOf, invert } from './change.ts'
import { composeChanges } from './composeChanges.ts'

const card = (name: string, note = ''): AnyRecord => ({ kind: 'card', id: 'a', name, note }) as AnyRecord
const update = (before: object, after: object): Change =>
  changeOf({ updated: [{ kind: 'card', id: 'a', before: { ...before }, after: { ...after } }] })
const add = (record: AnyRecord): Change => changeOf({ added: [record] })
const remove = (record: AnyRecord): Change => changeOf({ removed: [record] })

test('what was added and then updated is added as it ended', () => {
  expect(composeChanges([add(card('A')), update({ name: 'A' }, { name: 'B' })])).toEqual(add(card('B')))
})

test('what came and went is not there', () => {
  expect(composeChanges([add(card('A')), remove(card('A'))])).toEqual(changeOf({}))
})

test('what was updated twice goes from the first to the last, and a field that came home is left out', () => {
  const twice = [
    update({ name: 'A', note: '' }, { name: 'B', note: 'x' }),
    update({ note: 'x' }, { note: '' }),
    update({ name: 'B' }, { name: 'C' }),
  ]
  expect(composeChanges(twice)).toEqual(update({ name: 'A' }, { name: 'C' }))
  expect(
    composeChanges([update({ name: 'A' }, { name: 'B' }), update({ name: 'B' }, { name: 'A' })]),
  ).toEqual(changeOf({}))
})

test('what was updated and then removed is removed as it was at first', () => {
  const both = [update({ name: 'A' }, { name: 'B' }), remove(card('B', 'n'))]
  expect(composeChanges(both)).toEqual(remove(card('A', 'n')))
  expect(invert(composeChanges(both))).toEqual(add(card('A', 'n')))
})

test('what was removed and came again is updated, and undo finds it', () => {
  expect(composeChanges([remove(card('A')), add(card('B'))])).toEqual(update({ name: 'A' }, { name: 'B' }))
  expect(composeChanges([remove(card('A')), add(card('A'))])).toEqual(changeOf({}))
})
