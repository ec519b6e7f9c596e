import { expect, test } from 'vitest'
import { parseNames } from './parseNames.ts'

test('bullets, numbers, letters and boxes in front of a line are taken away', () => {
  const pasted =
    '• Havn\r\n- NHO\n– LO\n* Inkubator\n1. Lokal bank\n2) Fagskole\n(3) NAV\na) Ordføreren\n☐ Siva\n  12.\tKS'
  expect(parseNames(pasted)).toEqual([
    'Havn',
    'NHO',
    'LO',
    'Inkubator',
    'Lokal bank',
    'Fagskole',
    'NAV',
    'Ordføreren',
    'Siva',
    'KS',
  ])
})

test('what belongs to a name stays: numbers, dashes and dots inside it', () => {
  const names = [
    '3D-printerne',
    '4H',
    'Kultur- og opplevelsesbedrifter',
    'A. Olsen AS',
    '1881 Opplysning',
    'NHO',
  ]
  expect(parseNames(names.join('\n'))).toEqual(names)
})

test('empty lines, loose commas and doubled spaces disappear; spreadsheet cells become lines', () => {
  expect(parseNames('\n\n Lokal   bank, \n\t\nHavn\tNAV;\n•\n')).toEqual(['Lokal bank', 'Havn', 'NAV'])
})
