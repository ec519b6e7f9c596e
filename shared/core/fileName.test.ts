import { expect, test } from 'vitest'
import { legalFileName } from './fileName.ts'

test('a file name keeps what people write, and nothing a system refuses', () => {
  expect(legalFileName('2026-11-25 Interessentkart Ås samling 2')).toBe(
    '2026-11-25 Interessentkart Ås samling 2',
  )
  expect(legalFileName('a/b\\c:d*e?f"g<h>i|j')).toBe('a-b-c-d-e-f-g-h-i-j')
  expect(legalFileName('to\nlinjer\tog\u0000kontroll\u202Eher, kom\u00ADmune')).toBe(
    'to linjer ogkontrollher, kommune',
  )
})

test('a name that Windows keeps or trims is given another form', () => {
  expect(['con', 'COM1.txt', '..', '', 'slutt. . '].map(legalFileName)).toEqual([
    '_con',
    '_COM1.txt',
    '_',
    '_',
    'slutt',
  ])
})

test('a long name is cut between characters', () => {
  expect(legalFileName('x'.repeat(300))).toHaveLength(100)
  expect(legalFileName(`${'x'.repeat(98)}🏔🏔`)).toBe(`${'x'.repeat(98)}…`)
})
