import { expect, test } from 'vitest'
import { parseTable } from '../parseTable.ts'
import { chooseUnits, findMunicipality, municipalitiesOf, type UnitFilter } from './chooseUnits.ts'
import { readUnits } from './readUnits.ts'
import { unitName } from './unitName.ts'

const file = `organisasjonsnummer;navn;organisasjonsform.kode;naeringskode1.kode;naeringskode1.beskrivelse;antallAnsatte;forretningsadresse.kommune;forretningsadresse.kommunenummer;konkurs;underAvvikling
1;MOSS HAVN KF;KF;52.221;Drift av havneterminaler;24;MOSS;3103;false;false
2;MOSS KOMMUNE;KOMM;84.110;Generell administrasjon;3400;MOSS;3103;false;false
3;KARI NORDMANN;ENK;74.300;Oversettelse;;MOSS;3103;false;false
4;NORDMANN RØRSERVICE;ENK;43.220;Rørleggerarbeid;6;MOSS;3103;false;false
5;STOR INDUSTRI AS;AS;24.100;Produksjon av jern og stål;410;MOSS;3103;N;N
6;KONKURSRAMT AS;AS;47.110;Butikk;12;MOSS;3103;true;false
7;GOL BYGG AS;AS;41.200;Oppføring av bygninger;55;GOL;3324;false;false
8;TRE OG TAK I ÅL AS;AS;43.910;Takarbeid;;ÅL;3328;false;false`

const units = readUnits(parseTable(file)) ?? []
const all: UnitFilter = {
  municipality: null,
  industry: null,
  leastEmployees: 0,
  limit: 30,
  withPublic: false,
}
const namesOf = (filter: Partial<UnitFilter>) =>
  chooseUnits(units, { ...all, ...filter }).units.map(({ name }) => name)

test('the largest employers come first, those whose number is not told last', () => {
  expect(namesOf({})).toEqual(['Stor Industri AS', 'Gol Bygg AS', 'Moss Havn KF', 'Tre og Tak i Ål AS'])
})

test('a person is never offered as a card, and what is closing or public is told of or asked for', () => {
  const moss = chooseUnits(units, { ...all, municipality: 'Moss' })
  expect(moss.personCount).toBe(2)
  expect(moss.closingCount).toBe(1)
  expect(namesOf({ municipality: 'Moss', withPublic: true })[0]).toBe('Moss Kommune')
  expect(namesOf({ withPublic: true }).join()).not.toContain('Nordmann')
})

test('a one-man firm with a name of its own is a firm; where forms are not told, names decide', () => {
  const aside = (form: string, name: string) =>
    readUnits([
      ['organisasjonsnummer', 'navn', 'organisasjonsform.kode', 'antallAnsatte'],
      ['1', name, form, '3'],
    ])?.[0]?.aside
  expect(aside('ENK', 'FJORDENS RØKERI OG FISKEMAT')).toBeNull()
  expect(aside('ENK', 'OLA NORDMANN')).toBe('person')
  expect(aside('', 'Ola Nordmann')).toBe('person')
  expect(aside('AS', 'OLA NORDMANN AS')).toBeNull()
})

test('by municipality, industry and size, and no more than wanted', () => {
  expect(namesOf({ municipality: 'Gol' })).toEqual(['Gol Bygg AS'])
  expect(namesOf({ industry: 'construction' })).toEqual(['Gol Bygg AS', 'Tre og Tak i Ål AS'])
  expect(namesOf({ leastEmployees: 50 })).toEqual(['Stor Industri AS', 'Gol Bygg AS'])
  expect(namesOf({ limit: 1 })).toEqual(['Stor Industri AS'])
  expect(chooseUnits(units, { ...all, limit: 1 }).fitCount).toBe(4)
})

test('the municipality that is shown is found by name or number', () => {
  expect(municipalitiesOf(units)).toEqual(['Gol', 'Moss', 'Ål'])
  expect(findMunicipality(units, { name: 'moss', number: null })).toBe('Moss')
  expect(findMunicipality(units, { name: 'Gol kommune', number: '3324' })).toBe('Gol')
  expect(findMunicipality(units, { name: 'Lier', number: '3312' })).toBeNull()
})

test.each([
  ['NORE OG UVDAL', 'Nore og Uvdal'],
  ['MOSS HAVN KF', 'Moss Havn KF'],
  ['NCC NORGE AS', 'NCC Norge AS'],
  ['Equinor ASA', 'Equinor ASA'],
  ['AURSKOG-HØLAND ENERGI', 'Aurskog-Høland Energi'],
  ['3T BYGG AS', '3T Bygg AS'],
])('%s is %s on a card', (name, written) => {
  expect(unitName(name)).toBe(written)
})
