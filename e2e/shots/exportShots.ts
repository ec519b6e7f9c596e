import type { Page } from 'playwright-core'
import type { MapPlace } from '../openMap.ts'
import { moss, onlyNorwegian, type Shot } from './shot.ts'

const overview: MapPlace = { ...moss, screen: 'overview' }
const laptop = { width: 1366, height: 768 }

const open = async (page: Page): Promise<void> => {
  await page.locator('.rail-item').filter({ hasText: 'Excel' }).click()
  await page.locator('.export-form').waitFor()
}
const make = async (page: Page): Promise<void> => {
  await open(page)
  await page.keyboard.press('Enter')
  await page.locator('.export-running').waitFor()
}
const finish = async (page: Page): Promise<void> => {
  await make(page)
  await page.locator('.export-end').waitFor({ timeout: 60_000 })
}

/** Excel: what is chosen, how far it has come, and what there is to show for it. */
export const exportShots: readonly Shot[] = [
  { name: 'export', place: overview, act: open },
  {
    name: 'export-one-laptop',
    place: moss,
    size: laptop,
    act: async (page) => {
      await open(page)
      await page.locator('.export-form input[type=radio]').nth(1).check()
      await page.locator('.export-form select').nth(1).selectOption({ index: 1 })
    },
  },
  {
    name: 'export-csv',
    place: overview,
    act: async (page) => {
      await open(page)
      await page.getByRole('radio', { name: 'CSV' }).check()
    },
  },
  {
    name: 'export-csv-laptop',
    place: moss,
    size: laptop,
    languages: ['nn', 'en'],
    act: async (page) => {
      await open(page)
      await page.locator('.export-form input[type=radio]').nth(1).check()
      await page.getByRole('radio', { name: 'CSV' }).check()
    },
  },
  { name: 'export-running', place: moss, size: laptop, act: make },
  { name: 'export-end', place: moss, size: laptop, act: finish },
  {
    name: 'export-away',
    place: moss,
    languages: onlyNorwegian,
    act: async (page) => {
      await make(page)
      await page.locator('.dialog-footer .ds-button').last().click()
    },
  },
  {
    // What is asked beforehand says nothing of people: it may be seen.
    name: 'export-asked-projector',
    place: moss,
    languages: onlyNorwegian,
    act: async (page) => {
      await open(page)
      await page.keyboard.press('F11')
    },
  },
  {
    // The room sees the work, and none of this.
    name: 'export-projector',
    place: moss,
    languages: onlyNorwegian,
    act: async (page) => {
      await finish(page)
      await page.keyboard.press('F11')
    },
  },
]
