import type { MapPlace } from '../openMap.ts'
import { moss, onlyNorwegian, press, type Shot, small } from './shot.ts'

const promises: MapPlace = { ...moss, screen: 'promises' }
const checkOut: MapPlace = { ...moss, screen: 'checkOut' }
const oneAtATime = (page: Parameters<NonNullable<Shot['act']>>[0]): Promise<void> =>
  page.locator('.promises-tools .segments input').last().check()

/** How a gathering begins and ends, and the version that is kept of it. */
export const checkOutShots: readonly Shot[] = [
  { name: 'promises', place: promises },
  { name: 'promises-small', place: promises, size: small, languages: onlyNorwegian },
  { name: 'promises-first', place: { ...promises, gathering: 1 }, languages: onlyNorwegian },
  { name: 'promises-projector', place: promises, languages: onlyNorwegian, act: press('F11') },
  {
    name: 'promises-one-projector',
    place: promises,
    languages: onlyNorwegian,
    act: async (page) => {
      await oneAtATime(page)
      await page.keyboard.press('Control+PageDown')
      await page.keyboard.press('F11')
    },
  },
  { name: 'checkOut', place: checkOut },
  { name: 'checkOut-small', place: checkOut, size: small, languages: onlyNorwegian },
  { name: 'checkOut-done', place: { ...checkOut, gathering: 1 } },
  {
    name: 'checkOut-ask',
    place: checkOut,
    languages: onlyNorwegian,
    act: (page) => page.locator('.keepPanel > .button').click(),
  },
  { name: 'checkOut-projector', place: checkOut, languages: onlyNorwegian, act: press('F11') },
  {
    name: 'version-overview',
    place: { ...checkOut, gathering: 1 },
    act: (page) => page.locator('.keepPanel-versions .button').first().click(),
  },
  {
    name: 'version-map',
    place: { ...checkOut, gathering: 1 },
    languages: onlyNorwegian,
    act: async (page) => {
      await page.locator('.keepPanel-versions .button').first().click()
      await page.locator('.rail-step').nth(1).click()
    },
  },
  { name: 'correcting-map', place: { ...moss, gathering: 1 }, languages: onlyNorwegian },
]
