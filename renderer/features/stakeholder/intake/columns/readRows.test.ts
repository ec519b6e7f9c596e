import { expect, test } from 'vitest'
import { parseTable } from '../parseTable.ts'
import { cellAddress } from './cellAddress.ts'
import { chooseUses } from './chooseUses.ts'
import { closestKey } from './closestWord.ts'
import { foreignWords } from './foreignWords.ts'
import { withUse } from './listField.ts'
import { type WordMeanings, wordKey } from './readCell.ts'
import { columnContexts, readRows } from './readRows.ts'

const none: WordMeanings = new Map()
const words = {
  unknownCategory: (word: string) => `Kategori: ${word}`,
  kept: (title: string, value: string) => `${title}: ${value}`,
}

function read(text: string, options: { meanings?: WordMeanings; places?: boolean } = {}) {
  const table = parseTable(text)
  const columns = chooseUses(table)
  const { meanings = none, places = true } = options
  const titles = table[0] ?? []
  const list = readRows(table, columns, { meanings, places, words, titles })
  const contexts = columnContexts(table, columns, meanings)
  return { ...list, foreign: foreignWords(table, columns, contexts, list.unclear) }
}

test('all that a row says of a card comes along', () => {
  const { candidates, unclear } = read(
    'Navn;Kategori;Innflytelse;Interesse;Holdning;Engasjement i dag;Ønsket engasjement;Involvering;Sterkt berørt;Må være med;Kontakt;Neste steg;Frist;Merknad\n' +
      'Havn;E;80;stor;positiv;nøytral;Drar lasset;Samarbeide;x;nei;Havnesjefen;Ring;9.6.2026;Eier kaia',
  )
  expect(unclear).toEqual([])
  expect(candidates).toEqual([
    {
      name: 'Havn',
      category: 'property',
      note: 'Eier kaia',
      place: { influence: 0.8, interest: 0.875 },
      said: {
        attitude: 'supportive',
        engagementNow: 'neutral',
        engagementWanted: 'leading',
        involvement: 'collaborate',
        isStronglyAffected: true,
        isRequired: false,
        contact: 'Havnesjefen',
        nextStep: 'Ring',
        nextStepDay: '2026-06-09',
      },
    },
  ])
})

test('words for how much are Digdir’s, or what people write instead, in three languages', () => {
  const place = (influence: string, interest: string) =>
    read(`Navn;Innflytelse;Interesse\nHavn;${influence};${interest}`).candidates[0]?.place
  expect(place('ingen', 'liten')).toEqual({ influence: 0.125, interest: 0.375 })
  expect(place('Middels', 'stor')).toEqual({ influence: 0.625, interest: 0.875 })
  expect(place('høg', 'låg')).toEqual({ influence: 0.875, interest: 0.375 })
  expect(place('svært høy', 'none')).toEqual({ influence: 0.875, interest: 0.125 })
  expect(place('75 %', '20 %')).toEqual({ influence: 0.75, interest: 0.2 })
})

test('a short scale is known by its heading or its largest number, and a step is the middle of its part', () => {
  const placesOf = (text: string) => read(text).candidates.map(({ place }) => place)
  expect(placesOf('Navn;Innflytelse;Interesse\nHavn;5;1\nNHO;3;2,5')).toEqual([
    { influence: 0.9, interest: 0.1 },
    { influence: 0.5, interest: 0.4 },
  ])
  expect(placesOf('Navn;Innflytelse (1–10);Interesse (0-100)\nHavn;3;4')).toEqual([
    { influence: 0.25, interest: 0.04 },
  ])
})

test('what is not understood goes to the note and is told with its cell', () => {
  const { candidates, foreign } = read(
    `Navn;Kategori;Innflytelse;Interesse;Frist;Kontakt\nHavn;Eiger;mye;120;snart;${'x'.repeat(61)}\nNHO;Partene i arbeidslivet;10;20;9.6.2026;\nNAV;Eiger;10;20;;`,
  )
  expect(candidates[0]).toEqual({
    name: 'Havn',
    category: null,
    note: `Kategori: Eiger\nInteresse: 120\nFrist: snart\nKontakt: ${'x'.repeat(61)}\nInnflytelse: mye`,
  })
  expect(
    foreign.map(({ field, column, row, count, reason }) => [
      field,
      cellAddress(column, row + 1),
      count,
      reason,
    ]),
  ).toEqual([
    ['category', 'B2', 2, 'word'],
    ['interest', 'D2', 1, 'outside'],
    ['nextStepDay', 'E2', 1, 'day'],
    ['contact', 'F2', 1, 'tooLong'],
  ])
})

test('several columns of words say in the note which of them they stood in', () => {
  const text = 'Navn;Forventninger;Kommentar\nHavn;Ny kai;Eier jord\nNHO;;Vil møtes'
  expect(read(text).candidates.map(({ note }) => note)).toEqual([
    'Forventninger: Ny kai\nKommentar: Eier jord',
    'Kommentar: Vil møtes',
  ])
})

test('half a place is none, and without places the words are in the note', () => {
  const text = 'Navn;Innflytelse;Interesse\nHavn;stor;\nNHO;liten;stor'
  expect(read(text).candidates).toEqual([
    { name: 'Havn', category: null, note: 'Innflytelse: stor' },
    { name: 'NHO', category: null, place: { influence: 0.375, interest: 0.875 } },
  ])
  expect(read(text, { places: false }).candidates[1]).toEqual({
    name: 'NHO',
    category: null,
    note: 'Innflytelse: liten\nInteresse: stor',
  })
})

test('Prosjektportalen’s groups become categories; a name that is known decides within its group', () => {
  const { candidates } = read(
    'Tittel;Navn;Interessentgruppe\n1;Bedriften;Næringsliv\n2;Fylkeskommunen;Andre offentlige aktører\n3;NAV;Andre offentlige aktører\n4;Ordføreren;Ledelse\n5;Laget;Frivillighet / Organisasjon',
  )
  expect(candidates.map(({ category }) => category)).toEqual([
    'firms',
    'region',
    'state',
    'politics',
    'citizens',
  ])
})

test('a single such word in somebody’s own list is theirs', () => {
  const { candidates, foreign } = read('Navn;Kategori\nHavn;Brukere\nNHO;A')
  expect(candidates[0]?.note).toBe('Kategori: Brukere')
  expect(foreign).toMatchObject([{ value: 'Brukere', key: null }])
})

test('what a person says a word means counts, and can be changed back', () => {
  const meanings = new Map([
    [wordKey('category', 'eiger'), 'property'],
    [wordKey('category', 'Bedrifter'), null],
  ])
  const { candidates, foreign } = read('Navn;Kategori\nHavn;EIGER\nNHO;Bedrifter\nNAV;S', { meanings })
  expect(candidates).toEqual([
    { name: 'Havn', category: 'property' },
    { name: 'NHO', category: null, note: 'Kategori: Bedrifter' },
    { name: 'NAV', category: 'state' },
  ])
  expect(foreign).toMatchObject([{ value: 'EIGER', key: 'property' }])
})

test.each([
  ['Eigedom og kapital', 'property'],
  ['Eiendom', 'property'],
  ['Utdaning og forskning', 'education'],
  ['Bedrifer', 'firms'],
  ['Politisk', 'politics'],
  ['Landbruk', 'primary'],
  ['Xyzzy', null],
  ['B', null],
] as const)('«%s» was perhaps meant to say %s', (typed, key) => {
  expect(closestKey('category', typed)).toBe(key)
})

test('a field stands in one column, but for notes', () => {
  const columns = { hasHeading: true, uses: ['name', 'note', null] } as const
  expect(withUse(columns, 2, 'name').uses).toEqual([null, 'note', 'name'])
  expect(withUse(columns, 2, 'note').uses).toEqual(['name', 'note', 'note'])
})

test('cells are called what a spreadsheet calls them', () => {
  expect([cellAddress(0, 1), cellAddress(25, 2), cellAddress(26, 3), cellAddress(52, 4)]).toEqual([
    'A1',
    'Z2',
    'AA3',
    'BA4',
  ])
})
