import { expect, test } from 'vitest'
import { languages } from '../../../../shared/packs/language.ts'
import { levelWordPack } from '../../../../shared/packs/levelWordPack.ts'
import { parseAxisCell, toCellText } from './parseAxisCell.ts'

const value = (of: number) => ({ kind: 'value', value: of })

test('a number from 0 to 100 is a position, with a comma or a point, and spaces around', () => {
  expect(parseAxisCell('65')).toEqual(value(0.65))
  expect(parseAxisCell(' 65,5 ')).toEqual(value(0.655))
  expect(parseAxisCell('65.5')).toEqual(value(0.655))
  expect(parseAxisCell('0')).toEqual(value(0))
  expect(parseAxisCell('100')).toEqual(value(1))
})

test('a word in any of the languages, in large or small letters, is the middle of its quarter', () => {
  expect(parseAxisCell('STOR')).toEqual(value(0.875))
  expect(parseAxisCell('ingen')).toEqual(value(0.125))
  expect(parseAxisCell('medium')).toEqual(value(0.625))
  levelWordPack.forEach(({ name }, index) => {
    for (const language of languages)
      expect(parseAxisCell(` ${name[language]}`), language).toEqual(value((index + 0.5) / 4))
  })
})

test('nothing is nothing, never the middle', () => {
  expect(parseAxisCell('')).toEqual({ kind: 'empty' })
  expect(parseAxisCell(' \u00A0 ')).toEqual({ kind: 'empty' })
})

test('a number beyond the scale is told from what is no number at all', () => {
  for (const typed of ['101', '100,1', '-1', '−5', '1000'])
    expect(parseAxisCell(typed), typed).toEqual({ kind: 'wrong', problem: 'outOfRange' })
  for (const typed of ['6 5', 'mye', '1e2', '0x10', '65,', ',5', '١٢', '😀', 'store'])
    expect(parseAxisCell(typed), typed).toEqual({ kind: 'wrong', problem: 'notUnderstood' })
})

test('a position is shown in whole hundredths', () => {
  expect([toCellText(0.6549), toCellText(null), toCellText(0)]).toEqual(['65', '', '0'])
})
