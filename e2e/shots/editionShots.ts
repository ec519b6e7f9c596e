import type { Page } from 'playwright-core'
import { writeNewerEdition, writePartedEdition } from '../writeEditions.ts'
import { onlyNorwegian, type Shot, small } from './shot.ts'

const LONG_NAME =
  'Læring for næring i Østfold, Buskerud og Akershus – fra lagspillsamlingen hos Kommunedirektørens ledergruppe.samling'

/** The file that has lain still the longest is the last in the list. */
const openOldest = (page: Page): Promise<void> => page.locator('.fileRow-open').last().click()

/** Two files of the same network. */
export const editionShots: readonly Shot[] = [
  { name: 'editions-home', prepare: (folder) => writePartedEdition(folder), languages: onlyNorwegian },
  { name: 'editions-parted', prepare: (folder) => writePartedEdition(folder), act: openOldest },
  { name: 'editions-newer', prepare: (folder) => writeNewerEdition(folder), act: openOldest },
  {
    name: 'editions-long',
    prepare: (folder) => writePartedEdition(folder, LONG_NAME),
    languages: ['nn'],
    size: small,
    act: (page) => page.locator('.fileRow-editions').first().click(),
  },
]
