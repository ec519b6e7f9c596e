import { expect, test } from 'vitest'
import { CHARACTER_PT, columnWidth, fillPage, PAGE_CHARACTERS, rowHeightPt } from './columnWidth.ts'
import { textWidthPt } from './textWidth.ts'

test('a column is as wide as its longest line, between 8 and 60', () => {
  expect(columnWidth('Kat.', ['a'])).toBe(8)
  const width = columnWidth('Navn', ['Kommunestyret\nja'])
  expect(width * CHARACTER_PT).toBeGreaterThan(textWidthPt('Kommunestyret', 11))
  expect(width).toBe(columnWidth('Navn', ['ja\nKommunestyret']))
  expect(columnWidth('Navn', ['x'.repeat(200)])).toBe(60)
})

test('beyond its limit text wraps, but words stay whole', () => {
  expect(columnWidth('Navn', ['en to tre fire fem seks sju'], 12)).toBe(12)
  const word = 'Næringsorganisasjonene'
  expect(columnWidth('Navn', [`${word} her`], 12)).toBe(columnWidth('Navn', [word]))
})

test('a header may wrap between words, and its letters are bold', () => {
  expect(columnWidth('Innflytelse (0–100)', [])).toBe(columnWidth('Innflytelse', []))
  // A short one does not: «(1–» above «3)» cannot be read.
  expect(columnWidth('Valgt (1–3)', [])).toBeGreaterThan(columnWidth('Valgt', []))
  expect(columnWidth('Wwwwwwwwwwwwwww', [])).toBeGreaterThan(columnWidth('', ['Wwwwwwwwwwwwwww']))
})

test('a row has room for the lines of its longest cell', () => {
  expect(rowHeightPt([])).toBe(19)
  expect(
    rowHeightPt([
      { text: 'kort', width: 20 },
      { text: 'én\nto\ntre', width: 20 },
    ]),
  ).toBe(49)
  expect(rowHeightPt([{ text: 'x'.repeat(100), width: 10 }])).toBeGreaterThan(10 * 15)
  expect(rowHeightPt([{ text: 'y\n'.repeat(500), width: 10 }])).toBe(409)
})

test('narrow letters take less room than wide ones', () => {
  expect(rowHeightPt([{ text: 'i'.repeat(25), width: 20 }])).toBe(19)
  expect(rowHeightPt([{ text: 'W'.repeat(25), width: 20 }])).toBeGreaterThan(33)
  expect(rowHeightPt([{ text: 'Hold informert og lytt', width: 21 }])).toBe(19)
})

test('what is left of a page goes to the columns that can use it, and none becomes wider than 60', () => {
  expect(fillPage([20, 10, 30], [true, false, true])).toEqual([60, 10, 60])
  const filled = fillPage([20, 20, 20, 20], [true, true, false, true])
  expect(filled.reduce((sum, width) => sum + width, 0)).toBe(PAGE_CHARACTERS)
  expect(filled[2]).toBe(20)
  expect(fillPage([100, 100], [true, true])).toEqual([100, 100])
})
