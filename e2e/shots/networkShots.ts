import type { Page } from 'playwright-core'
import type { MapPlace } from '../openMap.ts'
import { moss, onlyNorwegian, press, type Shot, small } from './shot.ts'

const overview: MapPlace = { ...moss, screen: 'overview' }
const region: MapPlace = { ...moss, screen: 'region' }

const showRegion = (choice: number) => (page: Page) => page.locator('.segments input').nth(choice).check()

const openFanOut = async (page: Page): Promise<void> => {
  await page.locator('.regionStrip-buttons button').last().click()
  for (const index of [0, 3, 6]) await page.locator('.cardChoices input').nth(index).check()
}

const openMoss = (page: Page) => page.locator('.overview-name', { hasText: 'Moss' }).click()

const makeEmpty = async (page: Page): Promise<void> => {
  await page
    .locator('.button', { hasText: /Nytt nettverk|New network/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=radio]').nth(1).check()
  await dialog.locator('input').first().fill('Læring for næring, Rogaland')
  await dialog.locator('button[type=submit]').click({ noWaitAfter: true })
  await page.locator('.overview-empty').waitFor()
}

const addGathering = async (page: Page): Promise<void> => {
  await page.locator('.overview-add').click()
  await page.locator('.programmeEmpty').waitFor()
}

/** As many gatherings as there may be; sideways as far as it goes. */
const addEight = async (page: Page): Promise<void> => {
  for (let count = 0; count < 8; count += 1) {
    await addGathering(page)
    await page.locator('.rail-item').first().click()
    await page.locator('.overview-table').waitFor()
  }
  await page.locator('.overview-scroll').evaluate((element) => element.scrollBy(600, 0))
}

/** Home, overview and the region. */
export const networkShots: readonly Shot[] = [
  { name: 'home-empty', demo: null },
  { name: 'home' },
  { name: 'home-small', size: small, languages: ['nn'] },
  {
    name: 'home-new',
    act: (page) =>
      page
        .locator('.button', { hasText: /Nytt nettverk|New network/ })
        .first()
        .click(),
  },
  { name: 'overview-empty', demo: null, act: makeEmpty },
  { name: 'overview', place: overview },
  { name: 'overview-small', place: overview, size: small },
  { name: 'overview-open', place: overview, languages: ['nb', 'nn'], act: openMoss },
  { name: 'overview-open-small', place: overview, size: { width: 1366, height: 768 }, act: openMoss },
  { name: 'overview-new-gathering', place: overview, languages: onlyNorwegian, act: addGathering },
  { name: 'overview-twelve', place: overview, size: small, languages: onlyNorwegian, act: addEight },
  { name: 'region', place: region },
  { name: 'region-small', place: region, size: small, languages: ['nn'] },
  { name: 'region-all', place: region, languages: onlyNorwegian, act: showRegion(1) },
  { name: 'region-gallery', place: region, languages: onlyNorwegian, act: showRegion(3) },
  { name: 'region-projector', place: region, act: press('F11') },
  { name: 'region-fan-out', place: region, act: openFanOut },
]
