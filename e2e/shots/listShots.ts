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
}

const desk = { width: 1366, height: 768 }

/** Lists from files, on their way to become cards. */
export const listShots: readonly Shot[] = [
  { name: 'list-file', place: moss, act: giveRegister },
  { name: 'list-file-desk', place: moss, size: desk, languages: ['nn'], act: giveRegister },
  { name: 'list-file-words', place: moss, size: desk, act: seeWords },
  { name: 'list-file-projector', place: moss, languages: ['nb'], act: onProjector },
]
