import type { Page } from 'playwright-core'
import type { MapPlace } from '../openMap.ts'
import { moss, onlyNorwegian, type Shot, small } from './shot.ts'

const history: MapPlace = { ...moss, screen: 'history' }

const openReplay = async (page: Page): Promise<void> => {
  await page.locator('.historyBar .segments input').nth(1).check()
  await page.locator('.replayControls-scrubber').waitFor()
}

/** To the middle of what is replayed. */
const halfWay = async (page: Page): Promise<void> => {
  await openReplay(page)
  await page.locator('.replayControls-scrubber').evaluate((scrubber: HTMLInputElement) => scrubber.focus())
  await page.locator('.replayControls-scrubber').fill('24')
}

const matrixHalfWay = async (page: Page): Promise<void> => {
  await openReplay(page)
  await page.locator('.historyBar .segments').nth(1).locator('input').nth(2).check()
  await page.locator('.replayControls-scrubber').fill('9')
}

/** The timeline, the summary and the replay. */
export const historyShots: readonly Shot[] = [
  { name: 'history', place: history },
  { name: 'history-small', place: history, size: small, languages: ['nn'] },
  { name: 'history-empty', place: { ...history, municipality: 'Gol' }, languages: onlyNorwegian },
  {
    name: 'history-projector',
    place: history,
    languages: onlyNorwegian,
    act: async (page) => {
      await page.locator('.historySummary').waitFor()
      await page.keyboard.press('F11')
    },
  },
  { name: 'replay', place: history, act: halfWay },
  { name: 'replay-small', place: history, size: small, languages: ['nn'], act: halfWay },
  { name: 'replay-matrix', place: history, languages: onlyNorwegian, act: matrixHalfWay },
  {
    name: 'replay-projector',
    place: history,
    languages: onlyNorwegian,
    act: async (page) => {
      await halfWay(page)
      await page.keyboard.press('F11')
    },
  },
]
