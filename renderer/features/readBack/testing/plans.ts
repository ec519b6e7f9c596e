import type { Difference, ReadBackPlan } from '../../../../shared/sync/readBack.ts'
import { problems } from './problems.ts'

// Plans as the host would make them, for tests and pictures of the preview.

export const difference = (number: number, parts: Partial<Difference>): Difference => {
  const kind = parts.kind ?? 'changed'
  return {
    ...{
      number,
      kind,
      sheet: 'Interessenter',
      address: `D${number + 4}`,
      row: 'Moss Havn',
      column: 'Kategori',
    },
    ...{ inWorkbook: 'Eier', inSamling: 'Bruker', before: kind === 'conflict' ? 'Nabo' : null },
    isChosen: kind === 'new' || kind === 'changed',
    remark: null,
    goesAlong: [],
    ...parts,
  }
}

/** `name`: a name of the example network's own, so that the pictures look like the room's. */
export const emptyPlan: ReadBackPlan = {
  // Of this year, so that the heading says the day alone.
  ...{ planId: 'empty', owner: 'Moss', madeAt: Date.UTC(new Date().getFullYear(), 10, 24, 11) },
  ...{
    differences: [],
    problems: [],
    unknownColumns: [],
    renamedColumns: [],
    missingColumns: [],
    missingSheets: [],
  },
  readSheets: ['Interessenter', 'Plasseringer', 'Egenvurdering', 'Forbedringsområder', 'Tiltaksplan'],
}

export const longNote =
  'Vi har snakket med daglig leder to ganger i høst. Hun er positiv, men vil ha svar på tre ting først:\n' +
  '1) Hvem betaler for veien ned til kaia? 2) Når vet vi om reguleringsplanen blir vedtatt? 3) Kan lærlingene ' +
  'begynne før jul? Ringes på nytt uke 3, og vi tar med havnesjefen. Se også referatet fra formannskapet, som ' +
  'ba om en sak med økonomi før påske, og merk at fylkeskommunen har en søknadsfrist for det samme i mars.'

/** Some of everything, as a Tuesday afternoon would give it. */
export const typicalPlan: ReadBackPlan = {
  ...emptyPlan,
  planId: 'typical',
  differences: [
    difference(1, {
      kind: 'new',
      address: 'A21',
      row: 'Moss Skisenter',
      column: '',
      inWorkbook: 'Moss Skisenter · Lokalt næringsliv · Svært positiv',
      inSamling: '',
    }),
    difference(2, {
      address: 'C5',
      row: 'Kommunestyret',
      column: 'Holdning',
      inWorkbook: 'positiv',
      inSamling: 'nøytral',
    }),
    difference(3, { address: 'H7', row: 'NHO', column: 'Merknad', inWorkbook: longNote, inSamling: '' }),
    difference(4, {
      address: 'F9',
      row: 'Viken fylkeskommune',
      column: 'Innflytelse (0–100)',
      inWorkbook: '85',
      inSamling: '70',
    }),
    difference(5, {
      kind: 'conflict',
      address: 'D14',
      row: 'Moss Havn',
      inWorkbook: 'Eier',
      inSamling: 'Bruker',
      before: 'Nabo',
    }),
    difference(6, {
      kind: 'conflict',
      address: 'H14',
      row: 'Moss Havn',
      column: 'Merknad',
      inWorkbook: 'Ringes i januar',
      inSamling: longNote,
      before: '',
    }),
    difference(7, {
      kind: 'removed',
      address: 'A15',
      row: 'Moss bokhandel',
      column: '',
      inWorkbook: '',
      inSamling: 'Moss bokhandel · Lokalt næringsliv',
      goesAlong: [
        { kind: 'placement', name: 'Speilet' },
        { kind: 'placement', name: 'Valget' },
        { kind: 'relation', name: 'Sentrumsforening' },
        { kind: 'link', name: 'Kafé for lærlinger og bedrifter' },
      ],
    }),
    difference(8, {
      sheet: 'Tiltaksplan',
      address: 'E6',
      row: 'Kafé for lærlinger og bedrifter',
      column: 'Frist',
      inWorkbook: '15.02.2027',
      inSamling: '01.02.2027',
    }),
    difference(9, {
      sheet: 'Tiltaksplan',
      address: 'F6',
      row: 'Kafé for lærlinger og bedrifter',
      column: 'Status',
      inWorkbook: 'i gang',
      inSamling: 'ikke begynt',
    }),
    difference(10, {
      kind: 'new',
      sheet: 'Tiltaksplan',
      address: 'A11',
      row: 'Bytur med de ti største bedriftene',
      column: '',
      inWorkbook: 'Bytur med de ti største bedriftene · Næringssjefen · 10.03.2027',
      inSamling: '',
    }),
    difference(11, {
      sheet: 'Egenvurdering',
      address: 'D8',
      row: 'Forutsigbare rammer',
      column: 'Nivå',
      inWorkbook: '4',
      inSamling: '3',
    }),
    difference(12, {
      kind: 'removed',
      sheet: 'Forankring',
      address: 'A4',
      row: 'Formannskapet',
      column: '',
      inWorkbook: '',
      inSamling: 'Formannskapet · vedta · 10.12.2026',
    }),
  ],
}

/** Every reason there is, unknown columns, missing sheets, and a base nobody knows. */
export const troubledPlan: ReadBackPlan = {
  ...typicalPlan,
  ...{ planId: 'troubled', madeAt: null, problems, missingSheets: ['Forankring', 'Spor'] },
  differences: typicalPlan.differences.map((one) => ({ ...one, before: null })),
  renamedColumns: [{ sheet: 'Interessenter', address: 'H4', heading: 'Merknader', title: 'Merknad' }],
  missingColumns: [{ sheet: 'Interessenter', title: 'Kontakt i kommunen' }],
  unknownColumns: ['Telefon', 'E-post', 'Sist kontaktet', 'Kommentar fra rådmannen', 'Farge', 'X', 'Y'].map(
    (title, index) => ({ sheet: 'Interessenter', address: `${'MNOPQRS'[index]}4`, title }),
  ),
}

export const onlyProblemsPlan: ReadBackPlan = { ...emptyPlan, planId: 'onlyProblems', problems }

const LARGE = 2000
const kinds = ['changed', 'changed', 'conflict', 'new', 'changed', 'removed'] as const

/** Two thousand differences, in lines of every length. */
export const largePlan: ReadBackPlan = {
  ...{ ...emptyPlan, planId: 'large', owner: 'Læring for næring, Viken' },
  differences: Array.from({ length: LARGE }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'changed'
    const isRow = kind === 'new' || kind === 'removed'
    return difference(index + 1, {
      kind,
      sheet: index < 1400 ? 'Alle interessenter' : 'Tiltaksplan',
      address: `${kind === 'removed' ? 'A' : 'D'}${index + 5}`,
      row: `Aktør nummer ${index + 1}`,
      column: isRow ? '' : 'Merknad',
      inWorkbook: kind === 'removed' ? '' : longNote.slice(0, 20 + ((index * 37) % 400)),
      inSamling: kind === 'new' ? '' : longNote.slice(0, (index * 53) % 300),
    })
  }),
}

const LONG_NAME =
  'Interkommunalt samarbeidsutvalg for nærings- og kompetanseutvikling i Østfold, Buskerud og Akershus'

/** Names as long as they come, without a space to break at. */
export const longPlan: ReadBackPlan = {
  ...{ ...emptyPlan, planId: 'long', owner: LONG_NAME },
  differences: [
    difference(1, {
      kind: 'conflict',
      address: 'AB1024',
      row: LONG_NAME,
      column: 'Samarbeidsutvalgskontaktpersoninformasjon',
      inWorkbook: 'a'.repeat(120),
      inSamling: LONG_NAME,
      before: LONG_NAME,
    }),
    difference(2, {
      kind: 'new',
      address: 'A21',
      row: 'Kompetanseutviklingsfagrådssekretariatslederkonferansen',
      column: '',
      inWorkbook: longNote,
      inSamling: '',
    }),
  ],
}
