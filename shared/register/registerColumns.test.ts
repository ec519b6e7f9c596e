import { expect, test } from 'vitest'
import { industryOf } from '../packs/industryPack.ts'
import { createRegisterRows } from './createRegisterRows.ts'
import { keepLargest } from './keepLargest.ts'
import { findRegisterColumns, registerFields, registerHeading, registerRow } from './registerColumns.ts'

const csv =
  'organisasjonsnummer,navn,organisasjonsform.kode,organisasjonsform.beskrivelse,naeringskode1.kode,naeringskode1.beskrivelse,hjelpeenhetskode.kode,harRegistrertAntallAnsatte,antallAnsatte,hjemmeside,postadresse.kommune,postadresse.kommunenummer,forretningsadresse.adresse,forretningsadresse.kommune,forretningsadresse.kommunenummer,konkurs,underAvvikling'
const spreadsheet =
  'Organisasjonsnummer;Navn;Organisasjonsform.kode;Organisasjonsform.beskrivelse;Næringskode 1;Næringskode 1.beskrivelse;Hjelpeenhetskode;Antall ansatte;Hjemmeside;Postadresse.kommune;Forretningsadresse.adresse;Forretningsadresse.poststed;Forretningsadresse.kommune;Forretningsadresse.kommunenummer;Konkurs;Under avvikling'
const subUnits =
  'organisasjonsnummer;navn;organisasjonsform.kode;naeringskode1.kode;antallAnsatte;overordnetEnhet;beliggenhetsadresse.kommune;beliggenhetsadresse.kommunenummer'
const older =
  'orgnr;navn;organisasjonsform;forradrkommnr;forradrkommnavn;nkode1;ansatte_antall;konkurs;avvikling'

test.each([
  [csv, ','],
  [spreadsheet, ';'],
  [subUnits, ';'],
  [older, ';'],
])('the register is known by its headings: %s', (headings, separator) => {
  const row = headings.split(separator)
  const columns = findRegisterColumns(row)
  const heading = (field: (typeof registerFields)[number]) => row[columns?.[field] ?? -1]
  expect(heading('name')?.toLowerCase()).toBe('navn')
  expect(heading('employees')?.toLowerCase()).toMatch(/ansatte/)
  // The business address, never the postal one.
  expect(heading('municipality')?.toLowerCase()).toMatch(
    /^(?:forretningsadresse|beliggenhetsadresse|forradr)/,
  )
})

test('other lists with a number and a name are not the register', () => {
  expect(findRegisterColumns(['Organisasjonsnummer', 'Navn', 'Kategori'])).toBeNull()
  expect(findRegisterColumns(['Navn', 'Antall ansatte'])).toBeNull()
  expect(findRegisterColumns([])).toBeNull()
})

test('what is kept of a row is found again by its own heading', () => {
  const columns = findRegisterColumns(csv.split(','))
  const cells = csv.split(',').map((_, index) => `cell ${index}`)
  expect(columns && registerRow(cells, columns)).toHaveLength(registerFields.length)
  expect(columns && registerRow(cells, columns)[1]).toBe('cell 1')
  expect(Object.values(findRegisterColumns(registerHeading) ?? {})).toEqual(
    registerFields.map((_, index) => index),
  )
})

const unit = (municipality: string, employees: number): readonly string[] =>
  registerFields.map((field) =>
    field === 'municipality' ? municipality : field === 'employees' ? String(employees) : '',
  )

test('of too many rows every municipality keeps its largest, and none is left with nothing', () => {
  const rows = [
    ...Array.from({ length: 1000 }, (_, index) => unit('OSLO', index)),
    ...Array.from({ length: 5 }, (_, index) => unit('GOL', index)),
    ...Array.from({ length: 40 }, (_, index) => unit('MOSS', index)),
  ]
  const kept = keepLargest(rows, 100)
  expect(kept.length).toBeLessThanOrEqual(100)
  const of = (name: string) => kept.filter((row) => row.includes(name))
  expect(of('GOL')).toHaveLength(5)
  expect(of('MOSS')).toHaveLength(40)
  expect(of('OSLO')[0]).toEqual(unit('OSLO', 999))
  expect(of('OSLO').length).toBeGreaterThan(50)
  expect(keepLargest(rows.slice(0, 100), 100)).toHaveLength(100)
})

test('row by row the same ones are kept, however many come and in whatever order', () => {
  const rows = [
    ...Array.from({ length: 5000 }, (_, index) => unit('OSLO', (index * 7919) % 5000)),
    ...Array.from({ length: 5 }, (_, index) => unit('GOL', index)),
    ...Array.from({ length: 400 }, (_, index) => unit('MOSS', (index * 31) % 400)),
  ]
  for (const order of [rows, rows.toReversed()]) {
    const register = createRegisterRows(registerHeading, 100)
    for (const row of order) register?.take(row)
    const kept = register?.get()
    expect(kept?.rowCount).toBe(rows.length + 1)
    expect(kept?.rows.length).toBeLessThanOrEqual(101)
    for (const row of keepLargest(rows, 100)) expect(kept?.rows).toContainEqual(row)
  }
  expect(createRegisterRows(['Navn', 'Kategori'])).toBeNull()
})

test('an industry is known by the first two digits of its code, in the editions of 2007 and 2025', () => {
  expect(industryOf('62.010')?.key).toBe('information')
  expect(industryOf('01.110')?.key).toBe('agriculture')
  expect(industryOf('96.210')?.key).toBe('services')
  for (const none of ['', '00.000', '98', 'x'])
    expect(industryOf(none)?.key ?? null).toBe(none === '98' ? 'other' : null)
})
