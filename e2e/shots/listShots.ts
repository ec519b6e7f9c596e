import type { Page } from 'playwright-core'
import { moss, type Shot } from './shot.ts'

const giveFile = (page: Page, name: string, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') })

/** A municipality's own register: Digdir's words, Prosjektportalen's groups, and cells nobody can read. */
const register = [
  'Nr;Interessent;Interessentgruppe;Påvirkning;Interesse;Holdning;Ansvarlig;Neste steg;Frist',
  '1;Høyås gård;Næringsliv;liten;stor;positiv;Landbrukssjefen;Besøke gården;9.6.2026',
  '2;NHO;Fagforening;middels;stor;positiv;Ordføreren;;',
  '3;Fylkeskommunen;Andre offentlige aktører;stor;middels;nøytral;Kommunedirektøren;Avtale møte;snart',
  '4;Rockefeller scene og konserthus;Eiger;liten;mye;skeptisk;;;',
  '5;Moss Skisenter;Frivillighet/Organisasjon;liten;middels;positv;Kultursjefen;Invitere;1. september 2026',
  '6;Arbeidsmarkedsbedriftenes landsforening avdeling sør;Næringsliv;ingen;liten;;;;',
].join('\r\n')

const giveRegister = (page: Page): Promise<void> => giveFile(page, 'interessentregister.csv', register)

const seeWords = async (page: Page): Promise<void> => {
  await giveRegister(page)
  await page.locator('.wordChoices').scrollIntoViewIfNeeded()
}

const onProjector = async (page: Page): Promise<void> => {
  await giveRegister(page)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('F11')
  await page.locator('.roomCover').waitFor()
}

const meantForRoom = async (page: Page): Promise<void> => {
  await onProjector(page)
  await page.locator('.roomCover button').click()
}

/** A download from Enhetsregisteret: firms of every size, a municipality's own units, and people who trade in their own name. */
const units = [
  'organisasjonsnummer;navn;organisasjonsform.kode;naeringskode1.kode;naeringskode1.beskrivelse;antallAnsatte;forretningsadresse.kommune;forretningsadresse.kommunenummer;konkurs;underAvvikling',
  ...[
    'MOSS KOMMUNE;KOMM;84.110;Generell offentlig administrasjon;3412',
    'MOSSE-GLASS INDUSTRI AS;AS;23.130;Produksjon av emballasje og husholdningsartikler av glass;412',
    'FJORDENS BYGG OG ANLEGG AS;AS;41.200;Oppføring av bygninger;188',
    'ØSTSIDEN DAGLIGVARE AS;AS;47.110;Butikkhandel med bredt vareutvalg;96',
    'KANALPARKEN HOTELL AS;AS;55.101;Drift av hoteller med restaurant;74',
    'ARBEIDSMARKEDSBEDRIFTENES FELLESSELSKAP FOR MOSS OG OMEGN MED RÅDE OG VÅLER SA;SA;88.993;Varig tilrettelagt arbeid;61',
    'MOSS HAVN KF;KF;52.221;Drift av havneterminaler;24',
    'JELØY SVEIS OG MEKANISK AS;AS;25.110;Produksjon av metallkonstruksjoner;17',
    'KARI NORDMANN;ENK;74.300;Oversettelse;',
    'NORDMANN RØRSERVICE;ENK;43.220;Rørleggerarbeid;6',
    'GAMMEL BUTIKK AS;AS;47.110;Butikkhandel;12;MOSS;3103;true;false',
  ].map(
    (line, index) => `${910_000_000 + index};${line}${line.includes('3103') ? '' : ';MOSS;3103;false;false'}`,
  ),
  '920000001;GOL BYGG AS;AS;41.200;Oppføring av bygninger;55;GOL;3324;false;false',
].join('\r\n')

const giveUnits = (page: Page): Promise<void> => giveFile(page, 'enheter_moss.csv', units)

const desk = { width: 1366, height: 768 }

/** Lists from files, on their way to become cards. */
export const listShots: readonly Shot[] = [
  { name: 'list-file', place: moss, act: giveRegister },
  { name: 'list-file-desk', place: moss, size: desk, languages: ['nn'], act: giveRegister },
  { name: 'list-file-words', place: moss, size: desk, act: seeWords },
  { name: 'register-file', place: moss, act: giveUnits },
  { name: 'register-file-desk', place: moss, size: desk, languages: ['nn'], act: giveUnits },
  { name: 'list-file-projector', place: moss, languages: ['nb'], act: onProjector },
  { name: 'list-file-room', place: moss, languages: ['nb'], act: meantForRoom },
]
