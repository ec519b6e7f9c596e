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
  { name: 'overview', place: overview },
  { name: 'overview-small', place: overview, size: small, languages: onlyNorwegian },
  { name: 'region', place: region },
  { name: 'region-small', place: region, size: small, languages: ['nn'] },
  { name: 'region-all', place: region, languages: onlyNorwegian, act: showRegion(1) },
  { name: 'region-gallery', place: region, languages: onlyNorwegian, act: showRegion(3) },
  { name: 'region-projector', place: region, act: press('F11') },
  { name: 'region-fan-out', place: region, act: openFanOut },
]
