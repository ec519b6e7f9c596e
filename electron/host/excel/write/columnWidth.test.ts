import { expect, test } from 'vitest'
import { columnWidth, rowHeightPt } from './columnWidth.ts'

test('a column is as wide as its longest line, between 8 and 60', () => {
  expect(columnWidth('Kat.', ['a'])).toBe(8)
  expect(columnWidth('Navn', ['Kommunestyret\nja'])).toBe(15)
  expect(columnWidth('Navn', ['x'.repeat(200)])).toBe(60)
})

test('beyond its limit text wraps, but words stay whole', () => {
  expect(columnWidth('Navn', ['en to tre fire fem seks sju'], 12)).toBe(14)
  expect(columnWidth('Navn', ['Næringsorganisasjonene her'], 12)).toBe(24)
})

test('a header may wrap between words', () => {
  expect(columnWidth('Innflytelse (0–100)', [])).toBe(12)
})

test('a row has room for the lines of its longest cell', () => {
  expect(rowHeightPt([])).toBe(15)
  expect(
    rowHeightPt([
      { text: 'kort', width: 20 },
      { text: 'én\nto\ntre', width: 20 },
    ]),
  ).toBe(45)
  expect(rowHeightPt([{ text: 'x'.repeat(100), width: 10 }])).toBe(150)
  expect(rowHeightPt([{ text: 'y\n'.repeat(500), width: 10 }])).toBe(409)
})
