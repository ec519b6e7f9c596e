import { expect, test } from 'vitest'
import { suggestNames } from './suggestNames.ts'

const namesFor = (typed: string, present: readonly string[] = [], limit = 5) =>
  suggestNames(typed, known, present, 'nb', limit).map(({ name }) => name.replaceAll('\u00AD', ''))

const known = [
  { name: 'Ungdata-gruppa', category: null, from: 'Ål' },
  { name: 'Skisenteret', category: 'firms', from: 'Gol' },
  { name: 'skisenteret', category: null, from: 'Ål' },
  { name: 'NAV', category: 'state', from: 'Gol' },
]

test('names that begin with what is typed come before those that contain it, our list before others’', () => {
  expect(namesFor('ungd')).toEqual(['Ungdomsrådet', 'Ungdata-gruppa'])
  expect(namesFor('senter', [], 50)).toEqual(expect.arrayContaining(['Skisenteret']))
  expect(namesFor('senter', [], 50).at(-1)).toBe('Skisenteret')
})

test('a word that begins so comes before one that only contains it, and two letters inside a word are no likeness', () => {
  const present: readonly string[] = []
  const names = suggestNames(
    'sen',
    [{ name: 'Moss senter', category: null, from: 'Gol' }, ...known],
    present,
    'nb',
    50,
  )
  const at = (name: string): number => names.findIndex((suggestion) => suggestion.name === name)
  expect(at('Moss senter')).toBeGreaterThanOrEqual(0)
  expect(at('Skisenteret')).toBeGreaterThan(at('Moss senter'))
  expect(namesFor('ki', [], 50)).not.toContain('Skisenteret')
})

test('another municipality’s card comes with its category and where it is from, once', () => {
  expect(suggestNames('ski', known, [], 'nb').filter(({ from }) => from !== null)).toEqual([
    { name: 'Skisenteret', category: 'firms', from: 'Gol' },
  ])
})

test('what is on the map already is not suggested, in whatever language it stands there', () => {
  expect(namesFor('ungd', ['Ungdoms\u00ADrådet'])).toEqual(['Ungdata-gruppa'])
  expect(namesFor('ungd', ['Youth council', 'ungdata-gruppa'])).toEqual([])
})

test('never more than asked for, and nothing for nothing or a single letter', () => {
  expect(namesFor('ing')).toHaveLength(5)
  expect([...namesFor(''), ...namesFor('a'), ...namesFor('  ')]).toEqual([])
})
