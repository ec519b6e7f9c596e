import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CELL_LIMIT,
  cellText,
  columnNames,
  encodeCellText,
  fileNames,
  footerText,
  sheetNames,
  tableNames,
} from './sanitise.ts'

describe('a cell', () => {
  test('keeps what people write, also what looks like a formula', () => {
    for (const text of ['=1+1', '+47', '-5', '@SUM(A1)', "'ja", 'én\nto', '👩‍🌾 æøå', ' med luft '])
      expect(cellText(text)).toBe(text)
  })

  test('loses controls, non-characters, half characters and soft hyphens', () => {
    expect(cellText('a\u0000b\u0007c\u001Fd\u007Fe\u0085f\uFFFEg\uFFFFh\uD800i\uDFFFj\u00ADk')).toBe(
      'abcdefghijk',
    )
  })

  test('has one kind of line break', () => {
    expect(cellText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd')
  })

  test('is cut with an ellipsis at what Excel can hold, never in the middle of a character', () => {
    const long = cellText('x'.repeat(40_000))
    expect(long).toHaveLength(CELL_LIMIT)
    expect(long.endsWith('x…')).toBe(true)
    expect(cellText('x'.repeat(CELL_LIMIT))).toBe('x'.repeat(CELL_LIMIT))
    const emoji = cellText('🏔'.repeat(20_000))
    expect(emoji.isWellFormed()).toBe(true)
    expect(emoji.length).toBeLessThanOrEqual(CELL_LIMIT)
  })

  test('spells out what Excel would take for a character code', () => {
    expect(encodeCellText('_x0041_x00af_')).toBe('_x005F_x0041_x005F_x00af_')
    expect(encodeCellText('_x_ og _x12_')).toBe('_x_ og _x12_')
  })

  test('comes out legal whatever goes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const cell = cellText(text)
        expect(cell.isWellFormed()).toBe(true)
        expect(cell).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\uFFFE\uFFFF]/)
        expect(cellText(cell)).toBe(cell)
      }),
    )
  })
})

test('sheet names are short, legal and different', () => {
  const names = sheetNames([
    'Oversikt',
    'oversikt',
    "'Kort'",
    'a:b\\c/d?e*f[g]',
    'History',
    'HISTORY',
    '',
    'x'.repeat(40),
    'x'.repeat(50),
  ])
  expect(names).toEqual([
    'Oversikt',
    'oversikt (2)',
    'Kort',
    'a b c d e f g',
    'History_',
    'HISTORY_ (2)',
    '_',
    `${'x'.repeat(30)}…`,
    `${'x'.repeat(26)}… (2)`,
  ])
})

test('column names are one line, never empty and different', () => {
  expect(columnNames(['Navn', 'navn', ' to\nlinjer ', '', ''])).toEqual([
    'Navn',
    'navn (2)',
    'to linjer',
    '_4',
    '_5',
  ])
})

test('table names are names to a formula', () => {
  const names = tableNames([
    'Interessenter',
    'interessenter',
    'To ord',
    '1 først',
    'AB12',
    'R1C1',
    'c',
    'Forbedringsområder',
    '',
  ])
  expect(names).toEqual([
    'Interessenter',
    'interessenter_2',
    'To_ord',
    '_1_først',
    '_AB12',
    '_R1C1',
    '_c',
    'Forbedringsområder',
    '_',
  ])
})

test('a footer shows an ampersand as itself and stays short', () => {
  expect(footerText('Vann & avløp\n')).toBe('Vann && avløp')
  expect(footerText('&'.repeat(200)).length).toBeLessThanOrEqual(120)
})

test('file names are ones every system takes', () => {
  expect(fileNames(['2026-11-24 Moss', '2026-11-24 moss'])).toEqual([
    '2026-11-24 Moss',
    '2026-11-24 moss (2)',
  ])
  expect(fileNames(['a/b\\c:d*e?f"g<h>i|j', '..', 'con', 'COM1.txt', 'nul', 'slutt. . '])).toEqual([
    'a-b-c-d-e-f-g-h-i-j',
    '_',
    '_con',
    '_COM1.txt',
    '_nul',
    'slutt',
  ])
  expect(fileNames(['x'.repeat(300)])[0]).toHaveLength(100)
})
