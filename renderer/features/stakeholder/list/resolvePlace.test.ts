import { expect, test } from 'vitest'
import { resolvePlace } from './resolvePlace.ts'

const here = { influence: 0.6543, interest: 0.2 }
const placed = (influence: number, interest: number) => ({
  kind: 'place',
  position: { influence, interest },
})

test('both numbers make a place, whichever came first', () => {
  const outcome = resolvePlace(null, { influence: '65', interest: 'stor' })
  expect(outcome).toEqual({ deed: placed(0.65, 0.875), problems: {} })
})

test('one number alone is no place: it waits, and the empty cell asks for the other', () => {
  expect(resolvePlace(null, { influence: '65' })).toEqual({
    deed: null,
    problems: { interest: 'otherMissing' },
  })
  expect(resolvePlace(null, { interest: '0' })).toEqual({
    deed: null,
    problems: { influence: 'otherMissing' },
  })
})

test('one axis is moved without touching the other, which keeps all its decimals', () => {
  expect(resolvePlace(here, { interest: '30' })).toEqual({ deed: placed(0.6543, 0.3), problems: {} })
})

test('what is typed as it already stands is nothing to save', () => {
  expect(resolvePlace(here, { influence: '65', interest: '20' })).toEqual({ deed: null, problems: {} })
  expect(resolvePlace(null, { influence: '', interest: '' })).toEqual({ deed: null, problems: {} })
})

test('a card leaves the map only when both are emptied', () => {
  expect(resolvePlace(here, { influence: '' })).toEqual({ deed: null, problems: { influence: 'emptied' } })
  expect(resolvePlace(here, { influence: ' ', interest: '' })).toEqual({
    deed: { kind: 'unplace' },
    problems: {},
  })
})

test('a wrong number is told, and hinders neither the place nor a change of the other', () => {
  expect(resolvePlace(here, { influence: 'mye' })).toEqual({
    deed: null,
    problems: { influence: 'notUnderstood' },
  })
  expect(resolvePlace(here, { influence: '101', interest: '50' })).toEqual({
    deed: placed(0.6543, 0.5),
    problems: { influence: 'outOfRange' },
  })
  expect(resolvePlace(null, { influence: '101', interest: '50' })).toEqual({
    deed: null,
    problems: { influence: 'outOfRange' },
  })
})
