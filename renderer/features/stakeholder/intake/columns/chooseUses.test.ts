import { expect, test } from 'vitest'
import { fieldOfHeading } from '../../../../../shared/features/stakeholder/fieldOfHeading.ts'
import { decodeText } from '../decodeText.ts'
import { parseTable } from '../parseTable.ts'
import { chooseUses } from './chooseUses.ts'
import type { ListField } from './listField.ts'

const headings: readonly (readonly [ListField | null, readonly string[]])[] = [
  ['category', ['Kategori', 'Category', 'Type', 'Interessentgruppe', 'Stakeholder group', 'Sektor']],
  [
    'influence',
    [
      'Innflytelse',
      'Innverknad',
      'Påvirkning',
      'Påverknad',
      'Influence (0–100)',
      'Power',
      'Grad av innflytelse',
      'Mulig påvirkning',
    ],
  ],
  ['interest', ['Interesse', 'Interesse (1-5)', 'Interest', 'Interesse for prosjektet', 'Level of interest']],
  ['attitude', ['Holdning', 'Haldning', 'Attitude', 'Innstilling til arbeidet']],
  ['engagementNow', ['Engasjement', 'Engasjement i dag', 'Engagement today', 'Current engagement']],
  [
    'engagementWanted',
    [
      'Ønsket engasjement',
      'Ønskt engasjement',
      'Wanted engagement',
      'Desired engagement',
      'Engasjement, ønsket',
    ],
  ],
  ['involvement', ['Involvering', 'Involvement', 'Medvirkning', 'Medverknad']],
  ['isStronglyAffected', ['Sterkt berørt', 'Sterkt råka', 'Strongly affected', 'Berørt?']],
  ['isRequired', ['Må være med', 'Må vere med', 'Must take part', 'Obligatorisk']],
  [
    'contact',
    ['Kontakt', 'Kontaktperson', 'Ansvarlig', 'Ansvarleg i kommunen', 'Contact in the municipality'],
  ],
  ['nextStep', ['Neste steg', 'Next step', 'Tiltak', 'Oppfølging', 'Oppfølgjing']],
  ['nextStepDay', ['Frist', 'Deadline', 'Due date', 'Frist for neste steg']],
  [
    'note',
    [
      'Merknad',
      'Kommentar',
      'Kommentarer',
      'Notes',
      'Beskrivelse',
      'Forventninger',
      'Interesser',
      'Informasjonsbehov',
    ],
  ],
  [null, ['Telefon', 'Nr', 'E-post', 'Org.nr', 'Kommune', '', 'Interessent', 'Rute', 'ID (ikke endre)']],
]

test.each(headings)('%s is what such a column is about', (field, words) => {
  for (const heading of words) expect(fieldOfHeading(heading), heading).toBe(field)
})

const usesOf = (text: string) => chooseUses(parseTable(text)).uses

test('a register in bokmål, in Windows-1252 with semicolons and quoted line breaks', () => {
  const csv =
    'Interessentregister\r\nNr;Interessent;Interessentgruppe;Påvirkning;Interesse;Holdning;Tiltak;Frist;Kommentar\r\n' +
    '1;"Høyås gård";Næringsliv;stor;liten;positiv;"Ring dem\r\nog avtal møte";1.6.2026;Eier jord\r\n' +
    '2;NHO;Andre offentlige aktører;middels;stor;nøytral;;;\r\n'
  const table = parseTable(decodeText(Buffer.from(csv, 'latin1'))).slice(1)
  expect(chooseUses(table)).toEqual({
    hasHeading: true,
    uses: [null, 'name', 'category', 'influence', 'interest', 'attitude', 'nextStep', 'nextStepDay', 'note'],
  })
})

test('a nynorsk list and an English one', () => {
  expect(
    usesOf('Aktør\tGruppe\tInnverknad\tInteresse\tMå vere med\nHamna\tE\t80\t20\tja\nNHO\tA\t20\t90\tnei'),
  ).toEqual(['name', 'category', 'influence', 'interest', 'isRequired'])
  expect(
    usesOf('Stakeholder,Power,Interest,Attitude,Contact\nPort,5,2,supportive,CEO\nNHO,3,4,neutral,Mayor'),
  ).toEqual(['name', 'influence', 'interest', 'attitude', 'contact'])
})

test('a heading is believed only where its cells can be understood; else they are words for a note', () => {
  expect(usesOf('Navn;Interesse\nHavn;vil ha ny kai\nNHO;bedre rammevilkår')).toEqual(['name', 'note'])
  expect(usesOf('Navn;Påvirkning\nHavn;\nNHO;')).toEqual(['name', 'influence'])
})

test('each field is taken once, and without headings only words that can be nothing else are known', () => {
  expect(usesOf('Navn;Innflytelse (0–100);Innflytelse\nHavn;80;stor\nNHO;20;ingen')).toEqual([
    'name',
    'influence',
    null,
  ])
  expect(usesOf('Havn;E;positiv\nNHO;A;skeptisk\nNAV;S;nøytral')).toEqual(['name', 'category', 'attitude'])
  expect(usesOf('Havn;stor\nNHO;liten')).toEqual(['name', null])
})
