import { expect, test } from 'vitest'
import { largePlan, typicalPlan } from '../testing/plans.ts'
import { groupBySheet, talliesByKind, talliesBySheet } from './planCounts.ts'
import { sheetRows } from './sheetRows.ts'
import { firstChosen } from './useChosen.ts'

const { differences } = typicalPlan
const chosen = firstChosen(differences, null)

test('new and changed are ticked at first, removed and conflicts are not', () => {
  const tallies = talliesByKind(differences, chosen).map(({ name, numbers, chosenCount }) => [
    ...[name, numbers.length, chosenCount],
  ])
  expect(tallies).toEqual([
    ['new', 2, 2],
    ['changed', 6, 6],
    ['removed', 2, 0],
    ['conflict', 2, 0],
  ])
})

test('kinds that do not occur are left out, sheets stand in the workbook’s order', () => {
  const few = differences.filter(({ kind }) => kind === 'removed')
  expect(talliesByKind(few, chosen).map(({ name }) => name)).toEqual(['removed'])
  expect(talliesBySheet(differences, chosen).map(({ name }) => name)).toEqual([
    'Interessenter',
    'Tiltaksplan',
    'Egenvurdering',
    'Forankring',
  ])
})

test('what belongs to one sheet stands under one heading, also when it came scattered', () => {
  const [first, second] = [differences[0], differences[7]]
  if (!first || !second) throw new Error('The plan has too little')
  const scattered = [first, second, { ...first, number: 99 }]
  expect([...groupBySheet(scattered)].map(([sheet, own]) => [sheet, own.length])).toEqual([
    ['Interessenter', 2],
    ['Tiltaksplan', 1],
  ])
  expect(sheetRows(scattered).map((row) => (row.kind === 'sheet' ? row.count : row.item.number))).toEqual([
    ...[2, first.number, 99],
    ...[1, second.number],
  ])
})

test('read again, what was decided about the same difference holds; what is another difference is asked anew', () => {
  const [added, changed] = [differences[0], differences[1]]
  const conflict = differences.find(({ kind }) => kind === 'conflict')
  if (!added || !changed || !conflict) throw new Error('The plan has too little')
  const decided = new Set([changed.number, conflict.number])
  const again = [
    { ...added, number: 11 },
    { ...changed, number: 12, kind: 'conflict' as const, inSamling: 'svært positiv', isChosen: false },
    { ...conflict, number: 13 },
    { ...changed, number: 14, address: 'C99' },
  ]
  expect(firstChosen(again, { differences, chosen: decided })).toEqual(new Set([13, 14]))
})

test('every one of two thousand differences is counted once', () => {
  const all = new Set(largePlan.differences.map(({ number }) => number))
  expect(
    talliesByKind(largePlan.differences, all).reduce((sum, { chosenCount }) => sum + chosenCount, 0),
  ).toBe(2000)
})
