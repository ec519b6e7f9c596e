import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { harmlessCell, plainCell } from '../../../../shared/core/harmlessCell.ts'
import type { CellValue, Column, TableSheet } from '../sheetModel.ts'
import { csvFile } from './csvFile.ts'

const columns: readonly Column[] = [
  { key: 'name', title: 'Navn', kind: 'text' },
  { key: 'score', title: 'Viktig; 1–5', kind: 'score' },
  { key: 'day', title: 'Frist', kind: 'day' },
]
const csvOf = (...rows: readonly CellValue[][]): string => {
  const sheet: TableSheet = { kind: 'table', name: 'Ark', columns, rows, whenEmpty: '', frozenColumns: 1 }
  return csvFile(sheet).toString('utf8')
}
const HEADING = '\uFEFFNavn;"Viktig; 1–5";Frist\r\n'

test('numbers, days and words stand as Norwegian spreadsheets read them', () => {
  expect(csvOf(['Ås næringsforening', 3.5, '2026-11-28'], ['Moss', null, 'snart'])).toBe(
    `${HEADING}Ås næringsforening;3,5;28.11.2026\r\nMoss;;snart\r\n`,
  )
  expect(csvOf([{ text: 'N', fill: '#000000', ink: '#FFFFFF' }, -2, null])).toBe(`${HEADING}N;-2;\r\n`)
  expect(csvOf([null, { formula: '[score]*2', result: 1.25 }, null])).toBe(`${HEADING};1,25;\r\n`)
  expect(csvOf()).toBe(HEADING)
})

test('quotation marks are doubled, and breaks and semicolons stay within their cell', () => {
  expect(csvOf(['Sa «"ja"»;\nog gikk', null, null])).toBe(`${HEADING}"Sa «""ja""»;\nog gikk";;\r\n`)
  expect(csvOf([' to ', null, null])).toBe(`${HEADING}" to ";;\r\n`)
})

test.each(['=1+1', '+47 99', '-5', '@SUM(A1)', "'=1", '\t=1'])('%j is no formula to anybody', (text) => {
  const [, line = ''] = csvOf([text, null, null]).split('\r\n')
  expect(line.replace(/^"/, '')).toMatch(/^'/)
  expect(plainCell(harmlessCell(text))).toBe(text)
})

test('whatever is made harmless comes back as it was, and never begins a formula', () => {
  const nuisance = fc.stringMatching(/^['=+\-@\t a]{0,6}$/)
  fc.assert(
    fc.property(fc.oneof(nuisance, fc.string()), (text) => {
      const harmless = harmlessCell(text)
      return plainCell(harmless) === text && !/^[=+\-@\t\r]/.test(harmless)
    }),
  )
})
