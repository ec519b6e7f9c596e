import { expect, test } from 'vitest'
import { castPlaces, placeOf, wholePlace } from './ballotPlaces.ts'

const areas = ['a', 'b', 'c'].map((id) => ({ id, title: id }))

test('the box gets whole places only, by their number in the round’s list', () => {
  const places = new Map([
    ['c', { x: 0.2, y: 1 }],
    ['b', { x: 0.5, y: null }],
    ['a', { x: 0, y: 0 }],
  ])
  expect(castPlaces({ areas }, places)).toEqual([
    [0, 0, 0],
    [2, 0.2, 1],
  ])
})

test('an area nobody has touched has no place', () => {
  expect(wholePlace(placeOf(new Map(), 'a'))).toBeNull()
  expect(castPlaces({ areas }, new Map())).toEqual([])
})
