import { expect, test } from 'vitest'
import type { CellProblem } from '../../sync/readBack.ts'
import { getTexts } from '../texts.ts'
import { cellProblemText } from './cellProblem.ts'

const problem: CellProblem = {
  ...{ sheet: 'Interessenter', address: 'D14', column: 'Kategori', value: 'Eiger' },
  ...{ reason: 'unknownWord', hint: 'Eier' },
}
const said = (parts: Partial<CellProblem>): string =>
  cellProblemText(getTexts('nb'), { ...problem, ...parts })

test('a cell is named with its sheet, what it says, and what was perhaps meant', () => {
  expect(said({})).toBe('Interessenter!D14: ukjent kategori «Eiger». Mente du «Eier»?')
  expect(said({ hint: '' })).toBe('Interessenter!D14: ukjent kategori «Eiger». Velg fra lista i cellen.')
  expect(cellProblemText(getTexts('nn'), problem)).toBe(
    'Interessenter!D14: ukjend kategori «Eiger». Meinte du «Eier»?',
  )
})

test('a whole note in a cell is not told whole, and its lines become one', () => {
  const text = said({ reason: 'notDay', value: `${'ord '.repeat(400)}\nslutt` })
  expect(text.length).toBeLessThan(160)
  expect(text).not.toContain('\n')
})

test('an abbreviation as title keeps its capitals within the sentence', () => {
  expect(said({ reason: 'empty', column: 'ID (ikke endre)' })).toContain('ID (ikke endre) mangler')
  expect(said({ reason: 'empty', column: 'Navn' })).toContain('navn mangler')
})
