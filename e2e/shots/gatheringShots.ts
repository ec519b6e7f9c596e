import type { Page } from 'playwright-core'
import type { MapPlace } from '../openMap.ts'
import { moss, onlyNorwegian, type Shot, small } from './shot.ts'

const programme: MapPlace = { ...moss, screen: 'programme' }

const atNoon = async (page: Page): Promise<void> => {
  await page.clock.setFixedTime(new Date('2026-06-09T12:50:00+02:00'))
  await page.reload()
  await page.locator('.programmeRow').first().waitFor()
}

const projectAtNoon = async (page: Page): Promise<void> => {
  await atNoon(page)
  await page.keyboard.press('F11')
}

/** A gathering's programme. */
export const gatheringShots: readonly Shot[] = [
  { name: 'programme', place: programme },
  { name: 'programme-now', place: programme, languages: onlyNorwegian, act: atNoon },
  { name: 'programme-small', place: programme, size: small, languages: ['nn'] },
  { name: 'programme-projector', place: programme, languages: ['nb', 'nn'], act: projectAtNoon },
  {
    name: 'programme-item',
    place: programme,
    act: (page) => page.locator('.programmeRow').nth(1).locator('.rowButtons button').nth(2).click(),
  },
]
