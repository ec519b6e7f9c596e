import { expect, test } from 'vitest'
import { rankRows } from './rankFormula.ts'

const at = (importance: number | null, influenceability: number | null) => ({ importance, influenceability })

test('rows stand in the order of what they show, ties by importance and then as they came', () => {
  const rows = [at(2, 4), at(null, null), at(4, 2), at(5, 5), at(4, 2)]
  expect(rankRows(rows)).toEqual([
    { ...at(5, 5), place: 1 },
    { ...at(4, 2), place: 2 },
    { ...at(4, 2), place: 3 },
    { ...at(2, 4), place: 4 },
    { ...at(null, null), place: null },
  ])
})

test('a number alone is no place', () => {
  expect(rankRows([at(5, null), at(1, 1)]).map(({ place }) => place)).toEqual([1, null])
})
